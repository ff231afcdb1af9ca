// What was said lately in my groups: who, of which school, where, and the way in.
import { Button, Face, Link, NeedRow, RowList, Section, TimeAgo } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Unread } from '../../parts/discussion/unread.js';
import type { LatestDiscussion } from './home.graphql.js';
import style from './latest-discussions.module.css';

/** So many stand there at first where the screen is small; the style hides the others. */
const FEW = 2;

export function LatestDiscussions({ discussions }: { discussions: readonly LatestDiscussion[] }) {
  const { t } = useTranslation();
  const [isAllShown, showAll] = useState(false);
  if (discussions.length === 0) return null;
  return (
    <Section title={t('home.latest')}>
      <div className={isAllShown ? undefined : style.few}>
        <RowList label={t('home.latest')}>
          {discussions.map(({ id, title, language, groupName, networkName, lastPostAt, unread, lastPostBy }) => {
            const { name, organisationName: school, formerly } = lastPostBy;
            const of = formerly ? t('talkInAGroup.discussion.formerly', { school }) : school;
            return (
              <NeedRow
                key={id}
                picture={<Face name={name} />}
                title={
                  <>
                    <Link href={`/discussions/${id}`} lang={language}>
                      {title}
                    </Link>{' '}
                    <Unread count={unread} />
                  </>
                }
              >
                <p>
                  {name} · {of} · <TimeAgo at={lastPostAt} />
                </p>
                <p>
                  {groupName} · {networkName}
                </p>
              </NeedRow>
            );
          })}
        </RowList>
        {discussions.length > FEW && !isAllShown && (
          <div className={style.more}>
            <Button onClick={() => showAll(true)}>{t('home.latestMore', { count: discussions.length - FEW })}</Button>
          </div>
        )}
      </div>
    </Section>
  );
}
