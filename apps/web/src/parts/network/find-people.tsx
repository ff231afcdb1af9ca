// A search box for people of a network, by name as one types: who they are and of which school.
import { SearchBox } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';

export interface FoundPerson {
  personId: string;
  name: string;
  organisationName: string;
}

export interface FindPeopleProps {
  label: string;
  hint: string;
  words: string;
  onType: (words: string) => void;
  /** What was found for words that were typed a moment ago. */
  found: readonly FoundPerson[];
  isLooking: boolean;
  onPick: (personId: string) => void;
}

export function FindPeople({ label, hint, words, onType, found, isLooking, onPick }: FindPeopleProps) {
  const { t } = useTranslation();
  const isAsking = words.trim() !== '';
  const shown = isAsking ? found : [];
  const result =
    shown.length === 0 ? t('network.candidates.foundNobody') : t('network.candidates.found', { count: shown.length });
  return (
    <SearchBox
      label={label}
      hint={hint}
      words={words}
      onType={onType}
      options={shown.map(({ personId, name, organisationName }) => ({
        id: personId,
        content: `${name} · ${organisationName}`,
      }))}
      onPick={onPick}
      status={isAsking ? (isLooking ? t('network.candidates.searching') : result) : ''}
    />
  );
}
