// The files that people take out, in every language.
import { da } from './da.js';
import { en, type FileWords } from './en.js';
import { sv } from './sv.js';

export const fileWords: Readonly<Record<'en' | 'da' | 'sv', FileWords>> = { en, da, sv };
