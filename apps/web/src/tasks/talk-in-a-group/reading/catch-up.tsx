// What somebody has missed: what was decided and marked, what waits for them, and who wrote how much; each a way there. Facts and nothing made up of them.
import { Button, Card, Row, Stack } from '@sixfold/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../../platform/i18n/use-day.js';
import type { WhatIsNew } from '../talk-in-a-group.graphql.js';
import style from './catch-up.module.css';
import { isWritten } from './use-list-keys.js';

/** Who has less to catch up with reads it sooner than a list of it. */
const WORTH_TELLING = 20;

/** Reading on from the first new post one does not come by what stands before it. */
export const isWorthTelling = ({ count, firstSeq, notable }: WhatIsNew): boolean =>
  count > WORTH_TELLING || notable.some(({ seq }) => firstSeq !== null && seq < firstSeq);

export interface CatchUpProps {
  whatIsNew: WhatIsNew;
  onGo: (seq: number) => void;
  onAllRead: () => void;
  onClose: () => void;
}

export function CatchUp({ whatIsNew: { count, notable, people, others }, onGo, onAllRead, onClose }: CatchUpProps) {
  const { t } = useTranslation();
  const day = useDay();
  useEffect(() => {
    const hide = ({ key, target }: KeyboardEvent) => key === 'Escape' && !isWritten(target as HTMLElement) && onClose();
    document.addEventListener('keydown', hide);
    return () => document.removeEventListener('keydown', hide);
  }, [onClose]);
  return (
    <Card>
      <Stack gap={2}>
        <h2>{t('talkInAGroup.catchUp.title', { count })}</h2>
        {notable.length > 0 && (
          <ul className={style.ways}>
            {notable.map(({ kind, seq, authorName: name, question, answerBy, outcome }) => (
              <li key={`${kind}-${seq}`}>
                <Button kind="plain" onClick={() => onGo(seq)}>
                  {t(`talkInAGroup.catchUp.notable.${kind}`, {
                    name,
                    question: question ?? '',
                    outcome: outcome ?? '',
                    day: answerBy === null ? '' : day(answerBy),
                  })}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <ul className={style.ways}>
          {people.map(({ author, count: posts, firstSeq }) => (
            <li key={author.id}>
              <Button kind="plain" onClick={() => onGo(firstSeq)}>
                {t('talkInAGroup.catchUp.person', { name: author.name, school: author.organisationName, count: posts })}
              </Button>
            </li>
          ))}
          {others > 0 && <li>{t('talkInAGroup.catchUp.others', { count: others })}</li>}
        </ul>
        <Row>
          <Button
            onClick={() => {
              onAllRead();
              onClose();
            }}
          >
            {t('talkInAGroup.catchUp.allRead')}
          </Button>
          <Button kind="plain" aria-keyshortcuts="Escape" onClick={onClose}>
            {t('talkInAGroup.catchUp.hide')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
