// On which weekday the letter goes; set by the co-leaders, with the names of the days as the reader's language has them.
import { weekdays } from '@sixfold/domain';
import { Card, Section, Select, Stack, useAnnounce, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { SetLetterDayDocument, type Weekday } from './write-the-weekly-letter.graphql.js';

/** A Sunday, from which the days of a week are counted. */
const A_SUNDAY = Date.UTC(2026, 0, 4);
const DAY_MS = 24 * 60 * 60 * 1_000;

export function LetterDay({ networkId, weekday }: { networkId: string; weekday: Weekday | null }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const announce = useAnnounce();
  const { submit, problem } = useSubmit(SetLetterDayDocument);
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const choices = weekdays.map((day, index) => ({
    value: day.toUpperCase(),
    label: name.format(A_SUNDAY + index * DAY_MS),
  }));
  const set = async (value: string) => {
    const answer = await submit({ networkId, weekday: value === '' ? null : (value as Weekday) });
    if (answer) announce(t('writeTheWeeklyLetter.daySet'));
  };
  return (
    <Section title={t('writeTheWeeklyLetter.day')}>
      <Card>
        <Stack>
          <Select
            label={t('writeTheWeeklyLetter.whichDay')}
            hint={t('writeTheWeeklyLetter.whichDayHint')}
            value={weekday ?? ''}
            choices={[{ value: '', label: t('writeTheWeeklyLetter.never') }, ...choices]}
            onChange={({ target }) => void set(target.value)}
          />
          <ProblemNotice problem={problem} />
        </Stack>
      </Card>
    </Section>
  );
}
