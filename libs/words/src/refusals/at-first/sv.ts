// What Sixfold says when it says no at the door and at home, in Swedish; one line a room.
import { discussions } from '../discussions/sv.js';
import { general } from '../general/sv.js';
import { groups } from '../groups/sv.js';
import { networks } from '../networks/sv.js';
import { organisations } from '../organisations/sv.js';
import { people } from '../people/sv.js';

export const atFirst = {
  ...discussions,
  ...general,
  ...groups,
  ...networks,
  ...organisations,
  ...people,
} as const;
