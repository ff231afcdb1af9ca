// What happened lately, and the way to the whole of it.
import { Link, RowList, Section, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { nameList } from '../../parts/network/name-list.js';
import { readFragment } from '../../platform/graphql.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { HistoryEntry, HistoryEntryFragment } from './history-entry.js';
import type { LatelyHappened } from './look-after-a-network.graphql.js';

export interface LatelyProps {
  networkId: string;
  /** The newest first. */
  entries: LatelyHappened;
}

export function Lately({ networkId, entries }: LatelyProps) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const day = useDay();
  return (
    <Section title={t('lookAfterANetwork.lately.title')}>
      <RowList label={t('lookAfterANetwork.lately.title')}>
        {oneSentenceEach(entries, day).map(({ entry, schools }) => (
          <HistoryEntry key={entry.id} entry={entry} schools={schools && nameList(schools, language)} />
        ))}
      </RowList>
      <Link href={`/networks/${networkId}/history`}>{t('lookAfterANetwork.lately.all')}</Link>
    </Section>
  );
}

interface Told {
  readonly entry: LatelyHappened[number];
  /** The day on which they came to belong and who did; left out of everything else. */
  readonly joinedOn?: string;
  readonly schools?: readonly string[];
}

/** Schools that came to belong on the same day share a sentence. */
function oneSentenceEach(entries: LatelyHappened, day: (moment: string) => string): readonly Told[] {
  return entries.reduce<readonly Told[]>((told, entry) => {
    const { kind, at, inPlaceOf, organisationName } = readFragment(HistoryEntryFragment, entry);
    if (kind !== 'ORGANISATION_JOINED' || inPlaceOf !== null || organisationName === null) return [...told, { entry }];
    const joinedOn = day(at);
    const last = told.at(-1);
    if (last?.schools === undefined || last.joinedOn !== joinedOn) {
      return [...told, { entry, joinedOn, schools: [organisationName] }];
    }
    return [...told.slice(0, -1), { ...last, schools: [...last.schools, organisationName] }];
  }, []);
}
