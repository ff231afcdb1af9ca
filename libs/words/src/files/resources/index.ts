// What people take with them of a resource, in every language.
import { da } from './da.js';
import { en, type ResourceFileWords } from './en.js';
import { sv } from './sv.js';

export type { ResourceFileWords };
export const resourceFileWords: Readonly<Record<'en' | 'da' | 'sv', ResourceFileWords>> = { en, da, sv };
