// How the schools of a network differ, in phase and in size: counted side by side, in the order of the ages and of the
// sizes, and never ranked.
import { type SchoolPhase, schoolPhases, type SizeBand, sizeBands } from '@sixfold/domain';
import { useTranslation } from 'react-i18next';
import style from './school-map.module.css';
import type { SchoolOnMap } from './schools-on-map.js';

const inOrder = <Word extends string>(words: readonly Word[]) =>
  words.map((word) => word.toUpperCase() as Uppercase<Word>);

const phases = inOrder<SchoolPhase>(schoolPhases);
const sizes = inOrder<SizeBand>(sizeBands);

export function Variety({ schools: all }: { schools: readonly SchoolOnMap[] }) {
  const { t } = useTranslation();
  const schools = all.filter(({ kind }) => kind === 'SCHOOL');
  const told = schools.filter(({ phase }) => phase !== null && phase !== 'NOT_APPLICABLE');
  const phaseWords = phases.map((phase) =>
    told.filter((school) => school.phase === phase).map(() => t(`school.phases.${phase}`)),
  );
  const sizeWords = sizes.map((size) =>
    schools.filter(({ sizeBand }) => sizeBand === size).map(() => t(`school.sizes.${size}`)),
  );
  return (
    <dl className={style.variety}>
      <Counted title={t('schoolMap.phases')} words={phaseWords.flat()} of={schools.length} />
      <Counted title={t('schoolMap.sizes')} words={sizeWords.flat()} of={schools.length} />
    </dl>
  );
}

interface CountedProps {
  title: string;
  /** One of each school of which it is known, in the order in which they are to be told. */
  words: readonly string[];
  /** How many schools there are. */
  of: number;
}

/** Left out where it is known of none; two phases that are called the same are one. */
function Counted({ title, words, of }: CountedProps) {
  const { t } = useTranslation();
  if (words.length === 0) return null;
  const counts = [...new Set(words)].map((word) => `${word} ${words.filter((other) => other === word).length}`);
  const unknown = of - words.length;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{[...counts, ...(unknown > 0 ? [t('schoolMap.notStated', { count: unknown })] : [])].join(' · ')}</dd>
    </div>
  );
}
