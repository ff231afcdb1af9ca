// What Sixfold says when it says no in tasks alone, in Danish; one line a room.
import { colleagues } from '../colleagues/da.js';
import { enquiries } from '../enquiries/da.js';
import { files } from '../files/da.js';
import { programmes } from '../programmes/da.js';
import { resources } from '../resources/da.js';
import { safeguarding } from '../safeguarding/da.js';

export const inTasks = {
  ...colleagues,
  ...enquiries,
  ...files,
  ...programmes,
  ...resources,
  ...safeguarding,
} as const;
