// A day as people of the language write it in full.
import { useLanguageTag } from '@sixfold/ui';

/** Takes a moment in ISO form and gives its day, e.g. "3 May 2027". */
export function useDay(): (moment: string) => string {
  const format = new Intl.DateTimeFormat(useLanguageTag(), { dateStyle: 'long' });
  return (moment) => format.format(new Date(moment));
}
