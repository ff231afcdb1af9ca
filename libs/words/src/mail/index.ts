// The texts of the mail in every language: whoever sends mail writes in the reader's.
import { da } from './da.js';
import { en, type MailWords } from './en.js';
import { sv } from './sv.js';

export type { MailWords };

export const mailWords = { en, da, sv } as const;
