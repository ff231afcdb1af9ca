// How schools differ, counted in words: the phases in the order of the ages, the sizes in the order of the numbers.
import { type SchoolPhase, schoolPhases, type SizeBand, sizeBands } from '@sixfold/domain';
import type { TFunction } from 'i18next';

type PhaseWord = Uppercase<SchoolPhase>;
type SizeWord = Uppercase<SizeBand>;

const phaseWords = schoolPhases.map((phase) => phase.toUpperCase() as PhaseWord);
export const sizeWords = sizeBands.map((size) => size.toUpperCase() as SizeWord);

/** How often each occurs, in the order in which they come. */
export function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** "Nursery (2)", "Primary (5)"; two phases that are called the same are one, and what is not known is left out. */
export const phasesInWords = (t: TFunction, schools: readonly { readonly phase: PhaseWord | null }[]): string[] =>
  inWords(
    t,
    phaseWords
      .filter((phase) => phase !== 'NOT_APPLICABLE')
      .flatMap((phase) => schools.filter((school) => school.phase === phase).map(() => t(`school.phases.${phase}`))),
  );

/** "101–250 pupils (3)"; what is not known is left out. */
export const sizesInWords = (t: TFunction, schools: readonly { readonly sizeBand: SizeWord | null }[]): string[] =>
  inWords(
    t,
    sizeWords.flatMap((size) =>
      schools.filter(({ sizeBand }) => sizeBand === size).map(() => t(`school.sizes.${size}`)),
    ),
  );

const inWords = (t: TFunction, names: readonly string[]): string[] =>
  [...countsOf(names)].map(([name, count]) => t('school.counted', { name, count }));
