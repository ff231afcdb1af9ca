// Every text of the screens in English.
import { first } from './first/en.js';
import { refusals } from './refusals/en.js';
import { rest } from './rest/en.js';

export const en = { ...first, ...rest, refusals } as const;

export type Words = typeof en;
