// How groups that follow a role are called at first, in English.
import type { Translated } from '../catalogue.js';

export const en = {
  heads: {
    name: 'All heads',
    purpose:
      'Where the heads of the network’s schools think together: what they decide, what they need, what they can lend each other.',
  },
  co_leaders: {
    name: 'Co-leaders',
    purpose: 'Where those who lead the network plan, and hand over to those who lead it next.',
  },
} as const;

export type RoleGroupWords = Translated<typeof en>;
