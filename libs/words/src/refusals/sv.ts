// What Sixfold says when it says no, in Swedish: what is missing and what to do.
import { atFirst } from './at-first/sv.js';
import { inTasks } from './in-tasks/sv.js';
import type { Translated } from '../catalogue.js';
import type { refusals as english } from './en.js';

export const refusals: Translated<typeof english> = { ...atFirst, ...inTasks };
