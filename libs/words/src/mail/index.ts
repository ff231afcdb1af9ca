// The texts of the mail in every language: whoever sends mail writes in the reader's.
import { da } from './da.js';
import { en } from './en.js';
import { sv } from './sv.js';

export const mailWords = { en, da, sv } as const;
