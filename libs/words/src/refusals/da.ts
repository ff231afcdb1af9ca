// What Sixfold says when it says no, in Danish; one line a room.
import type { Translated } from '../catalogue.js';
import type { refusals as english } from './en.js';
import { colleagues } from './colleagues/da.js';
import { discussions } from './discussions/da.js';
import { general } from './general/da.js';
import { groups } from './groups/da.js';
import { networks } from './networks/da.js';
import { organisations } from './organisations/da.js';
import { people } from './people/da.js';
import { programmes } from './programmes/da.js';
import { resources } from './resources/da.js';

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
