// A pupil as people of their school know them: the first name and the year.
import { useTranslation } from 'react-i18next';
import { useTeachingWords } from '../../parts/teaching/teaching-words.js';
import type { Pupil } from './keep-consents.graphql.js';

export function usePupilName(): (pupil: Pick<Pupil, 'firstName' | 'yearGroup'>) => string {
  const { t } = useTranslation();
  const { year } = useTeachingWords();
  return ({ firstName, yearGroup }) => t('keepConsents.pupil', { name: firstName, year: year(yearGroup) });
}
