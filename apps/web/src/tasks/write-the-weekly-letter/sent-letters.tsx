// The letters that were sent, the newest open.
import { Button, Card, EmptyState, Row } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import { AnnouncementText } from './announcement-text.js';
import style from './letter.module.css';
import { SentLettersDocument } from './write-the-weekly-letter.graphql.js';

export function SentLetters({ networkId }: { networkId: string }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => (
    <SentPart
      key={after}
      networkId={networkId}
      after={after}
      isLast={index === cursors.length - 1}
      onMore={(next) => setCursors([...cursors, next])}
    />
  ));
}

interface SentPartProps {
  networkId: string;
  /** Where the part before ended; null for the first. */
  after: string | null;
  isLast: boolean;
  onMore: (cursor: string) => void;
}

function SentPart({ networkId, after, isLast, onMore }: SentPartProps) {
  const { t } = useTranslation();
  const day = useDay();
  const query = useQuery({
    query: SentLettersDocument,
    variables: { networkId, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ sentLetters: { items, nextCursor } }) =>
        items.length === 0 ? (
          <EmptyState title={t('writeTheWeeklyLetter.nothingSent')}>
            {t('writeTheWeeklyLetter.nothingSentText')}
          </EmptyState>
        ) : (
          <>
            <Card isPadded={false}>
              {items.map((letter, index) => (
                <details key={letter.id} className={style.letter} open={after === null && index === 0}>
                  <summary>{day(letter.day)}</summary>
                  {letter.announcements.map((announcement) => (
                    <article key={announcement.id}>
                      <h3>{announcement.title}</h3>
                      <AnnouncementText announcement={announcement} />
                    </article>
                  ))}
                </details>
              ))}
            </Card>
            {isLast && nextCursor && (
              <Row>
                <Button onClick={() => onMore(nextCursor)}>{t('writeTheWeeklyLetter.earlier')}</Button>
              </Row>
            )}
          </>
        )
      }
    </Loaded>
  );
}
