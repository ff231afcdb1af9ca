// What Sixfold says when it says no in tasks alone, in English; one line a room.
import { colleagues } from '../colleagues/en.js';
import { enquiries } from '../enquiries/en.js';
import { files } from '../files/en.js';
import { programmes } from '../programmes/en.js';
import { resources } from '../resources/en.js';
import { safeguarding } from '../safeguarding/en.js';

export const inTasks = {
  ...colleagues,
  ...enquiries,
  ...files,
  ...programmes,
  ...resources,
  ...safeguarding,
} as const;
