// What Sixfold says when it says no in tasks alone, in Swedish; one line a room.
import { files } from '../files/sv.js';
import { programmes } from '../programmes/sv.js';
import { resources } from '../resources/sv.js';

export const inTasks = {
  ...files,
  ...programmes,
  ...resources,
} as const;
