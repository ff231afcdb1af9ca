// What Sixfold says when it says no in tasks alone, in Swedish; one line a room.
import { colleagues } from '../colleagues/sv.js';
import { enquiries } from '../enquiries/sv.js';
import { files } from '../files/sv.js';
import { programmes } from '../programmes/sv.js';
import { resources } from '../resources/sv.js';
import { safeguarding } from '../safeguarding/sv.js';

export const inTasks = {
  ...colleagues,
  ...enquiries,
  ...files,
  ...programmes,
  ...resources,
  ...safeguarding,
} as const;
