// Tells the translator which texts there are: a key without a text, or a text without its names and figures, does not compile.
import type { Words } from '@sixfold/words';

/** What a refusal's words ask for comes with the refusal itself, at run time. */
interface SpokenWords extends Omit<Words, 'refusals'> {
  refusals: Record<keyof Words['refusals'], string>;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: SpokenWords };
  }
}
