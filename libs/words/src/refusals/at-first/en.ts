// What Sixfold says when it says no at the door and at home, in English; one line a room.
import { discussions } from '../discussions/en.js';
import { general } from '../general/en.js';
import { groups } from '../groups/en.js';
import { networks } from '../networks/en.js';
import { organisations } from '../organisations/en.js';
import { people } from '../people/en.js';

export const atFirst = {
  ...discussions,
  ...general,
  ...groups,
  ...networks,
  ...organisations,
  ...people,
} as const;
