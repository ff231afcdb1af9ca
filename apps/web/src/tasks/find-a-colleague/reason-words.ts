// Every reason to ask somebody, in the reader's words; a new one without words does not compile.
import { useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useTeachingWords } from '../../parts/teaching/teaching-words.js';
import type { Reason } from './find-a-colleague.graphql.js';

/** All reasons as one line: "Also teaches Reception, about 12 km away, a school like yours, up to 100 pupils". */
export function useReasonWords(): (reasons: readonly Reason[]) => string {
  const { t } = useTranslation();
  const tag = useLanguageTag();
  const words = useTeachingWords();
  const wordsOf = ({
    code,
    subject,
    phase,
    yearGroup,
    role,
    km,
    isApproximate,
    sizeBand,
    language,
  }: Reason): string => {
    switch (code) {
      case 'TEACHES_SUBJECT':
        return subject ? t(`findAColleague.reasons.${code}`, { subject: words.subject(subject) }) : '';
      case 'TEACHES_YEAR':
        return yearGroup ? t(`findAColleague.reasons.${code}`, { year: words.year(yearGroup) }) : '';
      case 'TEACHES_PHASE':
        return phase ? t(`findAColleague.reasons.${code}`, { phase: words.phase(phase) }) : '';
      case 'HAS_ROLE':
        return role ? t(`findAColleague.reasons.${code}`, { role: t(`affiliation.roles.${role}`) }) : '';
      case 'NEAR':
        return km ? t(`findAColleague.reasons.${isApproximate ? 'ABOUT' : code}`, { km }) : '';
      case 'SIZE_OF_SCHOOL':
        return sizeBand ? t(`findAColleague.reasons.${code}`, { size: t(`school.sizes.${sizeBand}`) }) : '';
      case 'SPEAKS':
        return language ? t(`findAColleague.reasons.${code}`, { language: words.language(language) }) : '';
      case 'OFFERS_IT':
      case 'SEEKS_IT':
      case 'SAME_SCHOOL':
        return t(`findAColleague.reasons.${code}`);
    }
  };
  return (reasons) => {
    const line = reasons.map(wordsOf).filter(Boolean).join(' · ');
    return line.charAt(0).toLocaleUpperCase(tag) + line.slice(1);
  };
}
