// What Sixfold says when it says no, in Danish: what is missing and what to do.
import { atFirst } from './at-first/da.js';
import { inTasks } from './in-tasks/da.js';
import type { Translated } from '../catalogue.js';
import type { refusals as english } from './en.js';

export const refusals: Translated<typeof english> = { ...atFirst, ...inTasks };
