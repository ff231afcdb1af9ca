// One thing that happened, in a sentence, with its day; a new kind without words does not compile.
import { Face, Icon, NeedRow } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../platform/graphql.js';
import { useDay } from '../../platform/i18n/use-day.js';

export const HistoryEntryFragment = graphql(`
  fragment HistoryEntry on HistoryEntry {
    id
    kind
    at
    since
    personName
    organisationName
    inPlaceOf
    closed
    reason
    number
    focus
  }
`);

export interface HistoryEntryProps {
  entry: FragmentOf<typeof HistoryEntryFragment>;
  /** Named in its place, where several schools are told of in one sentence. */
  schools?: string;
}

export function HistoryEntry({ entry: masked, schools }: HistoryEntryProps) {
  const entry = readFragment(HistoryEntryFragment, masked);
  const { t } = useTranslation();
  const day = useDay();
  const name = entry.personName ?? '';
  const school = schools ?? entry.organisationName ?? '';
  const since = entry.since === null ? '' : day(entry.since);
  const number = entry.number ?? 0;
  const words = () => {
    switch (entry.kind) {
      case 'STARTED':
        return t('lookAfterANetwork.history.started', { name });
      case 'ACTIVATED':
        return t('lookAfterANetwork.history.activated');
      case 'AT_RISK':
        return t('lookAfterANetwork.history.atRisk');
      case 'RECOVERED':
        return t('lookAfterANetwork.history.recovered');
      case 'LAPSED':
        return t('lookAfterANetwork.history.lapsed');
      case 'INFORMAL':
        return t('lookAfterANetwork.history.informal');
      case 'ENDED':
        return t('lookAfterANetwork.history.ended');
      case 'CLOSED':
        return t('lookAfterANetwork.history.networkClosed');
      case 'RESTORED':
        return t('lookAfterANetwork.history.restored');
      case 'ORGANISATION_JOINED':
        return entry.inPlaceOf === null
          ? t('lookAfterANetwork.history.joined', { school })
          : t('lookAfterANetwork.history.tookOver', { school, former: entry.inPlaceOf });
      case 'ORGANISATION_LEFT':
        return t(`lookAfterANetwork.history.${entry.closed ? 'closed' : 'left'}`, { school, since });
      case 'LEAD_BEGAN':
        return t('lookAfterANetwork.history.leadBegan', { name });
      case 'LEAD_ENDED':
        return t(`lookAfterANetwork.history.leadEnded.${entry.reason ?? 'LEFT'}`, { name, since });
      case 'FOCUS_CHANGED':
        return t('lookAfterANetwork.history.focusChanged', { name, since, focus: entry.focus ?? '' });
      case 'CHARTER_PUBLISHED':
        return t('lookAfterANetwork.history.charterPublished', { name, number });
      case 'YEAR_REVIEWED':
        return t('lookAfterANetwork.history.yearReviewed', { name, number });
    }
  };
  return (
    <NeedRow
      picture={entry.personName === null ? <Icon name="hexagon" /> : <Face name={entry.personName} />}
      title={words()}
    >
      <p>
        <time dateTime={entry.at}>{day(entry.at)}</time>
      </p>
    </NeedRow>
  );
}
