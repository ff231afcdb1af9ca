// What was said lately in my groups: who, of which school, where, and the way in.
import { Face, Link, NeedRow, RowList, Section, TimeAgo } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { Unread } from '../../parts/discussion/unread.js';
import type { LatestDiscussion } from './home.graphql.js';

export function LatestDiscussions({ discussions }: { discussions: readonly LatestDiscussion[] }) {
  const { t } = useTranslation();
  if (discussions.length === 0) return null;
  return (
    <Section title={t('home.latest')}>
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
    </Section>
  );
}
