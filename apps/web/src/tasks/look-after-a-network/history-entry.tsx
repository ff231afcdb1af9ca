// One thing that happened, in a sentence, with its day; a new kind without words does not compile.
import { Face, Icon, NeedRow } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Entry } from './history.page.js';

export interface HistoryEntryProps {
  entry: Entry;
  /** A BCP 47 tag. */
  language: string;
}

export function HistoryEntry({ entry, language }: HistoryEntryProps) {
  const { t } = useTranslation();
  const day = (moment: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(moment));
  const name = entry.personName ?? '';
  const school = entry.organisationName ?? '';
  const since = entry.since === null ? '' : day(entry.since);
  const words = () => {
    switch (entry.kind) {
      case 'STARTED':
        return t('lookAfterANetwork.history.started', { name });
      case 'ACTIVATED':
        return t('lookAfterANetwork.history.activated');
      case 'ORGANISATION_JOINED':
        return t('lookAfterANetwork.history.joined', { school });
      case 'ORGANISATION_LEFT':
        return t('lookAfterANetwork.history.left', { school, since });
      case 'LEAD_BEGAN':
        return t('lookAfterANetwork.history.leadBegan', { name });
      case 'LEAD_ENDED':
        return t(`lookAfterANetwork.history.leadEnded.${entry.reason ?? 'LEFT'}`, { name, since });
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
