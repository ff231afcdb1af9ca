// What Sixfold says when it says no, in English: what is missing and what to do.
import { atFirst } from './at-first/en.js';
import { inTasks } from './in-tasks/en.js';

export const refusals = { ...atFirst, ...inTasks } as const;
