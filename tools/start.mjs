// npm start: from whatever is there to a running copy of Sixfold.
// @ts-check
import { checkNode } from './node-version.mjs';

checkNode();
import('./start/start.mjs').then(({ start }) => start());
