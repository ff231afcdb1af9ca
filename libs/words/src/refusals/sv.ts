// What Sixfold says when it says no, in Swedish; one line a room.
import type { Translated } from '../catalogue.js';
import type { refusals as english } from './en.js';
import { colleagues } from './colleagues/sv.js';
import { discussions } from './discussions/sv.js';
import { general } from './general/sv.js';
import { groups } from './groups/sv.js';
import { networks } from './networks/sv.js';
import { organisations } from './organisations/sv.js';
import { people } from './people/sv.js';
import { programmes } from './programmes/sv.js';
import { resources } from './resources/sv.js';

export const refusals: Translated<typeof english> = {
  ...general,
  ...networks,
  ...organisations,
  ...people,
  ...programmes,
  ...colleagues,
  ...groups,
  ...discussions,
  ...resources,
};
