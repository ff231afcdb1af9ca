// A pupil as people of their school know them: the first name and the year.
import { useTranslation } from 'react-i18next';
import { useTeachingWords } from '../teaching/teaching-words.js';

interface NamedPupil {
  readonly firstName: string;
  readonly yearGroup: number;
}

export function usePupilName(): (pupil: NamedPupil) => string {
  const { t } = useTranslation();
  const { year } = useTeachingWords();
  return ({ firstName, yearGroup }) => t('keepConsents.pupil', { name: firstName, year: year(yearGroup) });
}
