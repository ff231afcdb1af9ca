// Tells the translator which texts there are: a key without a text does not compile.
import type { Words } from '@sixfold/words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: Words };
  }
}
