// A day as people of the language write it in full.
import { perLanguage, useLanguageTag } from '@sixfold/ui';

const inFull = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }));

/** Takes a moment in ISO form and gives its day, e.g. "3 May 2027". */
export function useDay(): (moment: string) => string {
  const format = inFull(useLanguageTag());
  return (moment) => format.format(new Date(moment));
}
