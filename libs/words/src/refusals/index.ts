// The refusals in every language: whoever says no by mail does so in the reader's.
import { refusals as da } from './da.js';
import { refusals as en } from './en.js';
import { refusals as sv } from './sv.js';

export const refusalWords = { en, da, sv } as const;
