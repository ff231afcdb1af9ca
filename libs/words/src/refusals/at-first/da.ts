// What Sixfold says when it says no at the door and at home, in Danish; one line a room.
import { discussions } from '../discussions/da.js';
import { general } from '../general/da.js';
import { groups } from '../groups/da.js';
import { networks } from '../networks/da.js';
import { organisations } from '../organisations/da.js';
import { people } from '../people/da.js';

export const atFirst = {
  ...discussions,
  ...general,
  ...groups,
  ...networks,
  ...organisations,
  ...people,
} as const;
