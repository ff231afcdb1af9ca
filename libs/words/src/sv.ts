// Every text of the screens in Swedish.
import type { Translated } from './catalogue.js';
import type { Words } from './en.js';
import { first } from './first/sv.js';
import { refusals } from './refusals/sv.js';
import { rest } from './rest/sv.js';

export const sv: Translated<Words> = { ...first, ...rest, refusals };
