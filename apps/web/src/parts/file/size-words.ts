// How large a file is, as people say it.
import { useLanguageTag } from '@sixfold/ui';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** Of a number of bytes. */
export function useSizeWords(): (size: number) => string {
  const tag = useLanguageTag();
  return (size) => {
    const [unit, of] = size < MEGABYTE ? (['kilobyte', KILOBYTE] as const) : (['megabyte', MEGABYTE] as const);
    const words = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
    return new Intl.NumberFormat(tag, words).format(Math.max(1, size / of));
  };
}
