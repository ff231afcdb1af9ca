// What Sixfold says when it says no, in English: what is missing and what to do; one line a room.
import { colleagues } from './colleagues/en.js';
import { discussions } from './discussions/en.js';
import { general } from './general/en.js';
import { groups } from './groups/en.js';
import { networks } from './networks/en.js';
import { organisations } from './organisations/en.js';
import { people } from './people/en.js';
import { programmes } from './programmes/en.js';
import { resources } from './resources/en.js';

export const refusals = {
  ...general,
  ...networks,
  ...organisations,
  ...people,
  ...programmes,
  ...colleagues,
  ...groups,
  ...discussions,
  ...resources,
} as const;
