// The weekly letter of a network: what the next one holds so far, what everybody can add, and those that were sent.
import { Card, Section, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { LetterDay } from './letter-day.js';
import { NextLetter } from './next-letter.js';
import { ReceiveLetter } from './receive-letter.js';
import { SentLetters } from './sent-letters.js';
import { SuggestAnnouncement } from './suggest-announcement.js';
import { type Letter, LetterDocument } from './write-the-weekly-letter.graphql.js';

export function WriteTheWeeklyLetterPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const query = useQuery({ query: LetterDocument, variables: { networkId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ network, weeklyLetter: letter }) => (
        <TaskPage
          title={t('writeTheWeeklyLetter.title', { network: network.name })}
          lead={<WhenNext letter={letter} />}
          width="read"
        >
          <Section title={t('writeTheWeeklyLetter.next')}>
            <NextLetter letter={letter} />
          </Section>
          {letter.maySuggest && (
            <Section title={t('writeTheWeeklyLetter.suggest')}>
              <Card>
                <SuggestAnnouncement networkId={networkId} />
              </Card>
            </Section>
          )}
          {letter.mayEdit && <LetterDay networkId={networkId} weekday={letter.weekday} />}
          <div id="sent">
            <Section title={t('writeTheWeeklyLetter.sent')}>
              <SentLetters networkId={networkId} />
            </Section>
          </div>
          <ReceiveLetter networkId={networkId} receives={letter.receives} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function WhenNext({ letter: { nextAt, mayEdit } }: { letter: Letter }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  if (nextAt === null) return t(mayEdit ? 'writeTheWeeklyLetter.noDay' : 'writeTheWeeklyLetter.noDayYet');
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
  return t('writeTheWeeklyLetter.goes', { day: day.format(new Date(nextAt)) });
}
