// Texts of following discussions and groups, in Danish.
import type { Translated } from '../catalogue.js';
import type { following as english } from './en.js';

export const following: Translated<typeof english> = {
  discussion: 'Giv mig besked om nye indlæg her',
  group: 'Giv mig besked om nye indlæg i gruppen',
  hint: 'Blandt dine beskeder og som mail, når og som du vil have det.',
  usual: 'Som ellers: {{level}}',
  level: {
    EVERYTHING: 'alle',
    MENTIONS: 'dem, der nævner eller svarer mig',
    NOTHING: 'ingen',
  },
  saved: 'Gemt for {{name}}.',
  settings: {
    title: 'Det får du besked om fra grupper',
    lead: 'For en enkelt samtale vælger du på dens egen side.',
    label: '{{name}}, {{network}}',
  },
};
