// Every text of the screens in English.
import { first } from './first/en.js';
import { rest } from './rest/en.js';

export const en = { ...first, ...rest } as const;

export type Words = typeof en;
