// npm test: everything that is checked, one step after the other, and one plain line at the end.
// @ts-check
import { checkNode } from './node-version.mjs';

checkNode();
import('./test/test.mjs').then(({ test }) => test());
