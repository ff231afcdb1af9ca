// How the schools of a network differ, in phase and in size: counted side by side, and never ranked.
import { useTranslation } from 'react-i18next';
import { phasesInWords, sizesInWords } from '../school/counted.js';
import style from './school-map.module.css';
import type { SchoolOnMap } from './schools-on-map.js';

export function Variety({ schools: all }: { schools: readonly SchoolOnMap[] }) {
  const { t } = useTranslation();
  const schools = all.filter(({ kind }) => kind === 'SCHOOL');
  const withoutPhase = schools.filter(({ phase }) => phase === null || phase === 'NOT_APPLICABLE');
  const withoutSize = schools.filter(({ sizeBand }) => sizeBand === null);
  return (
    <dl className={style.variety}>
      <Counted title={t('schoolMap.phases')} words={phasesInWords(t, schools)} unknown={withoutPhase.length} />
      <Counted title={t('schoolMap.sizes')} words={sizesInWords(t, schools)} unknown={withoutSize.length} />
    </dl>
  );
}

interface CountedProps {
  title: string;
  words: readonly string[];
  /** Of how many schools it is not known. */
  unknown: number;
}

/** Left out where it is known of none. */
function Counted({ title, words, unknown }: CountedProps) {
  const { t } = useTranslation();
  if (words.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{[...words, ...(unknown > 0 ? [t('schoolMap.notStated', { count: unknown })] : [])].join(' · ')}</dd>
    </div>
  );
}
