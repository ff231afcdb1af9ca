// Every text of the screens in Danish.
import type { Translated } from './catalogue.js';
import type { Words } from './en.js';
import { first } from './first/da.js';
import { refusals } from './refusals/da.js';
import { rest } from './rest/da.js';

export const da: Translated<Words> = { ...first, ...rest, refusals };
