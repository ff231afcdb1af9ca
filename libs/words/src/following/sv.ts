// Texts of following discussions and groups, in Swedish.
import type { Translated } from '../catalogue.js';
import type { following as english } from './en.js';

export const following: Translated<typeof english> = {
  discussion: 'Ge mig besked om nya inlägg här',
  group: 'Ge mig besked om nya inlägg i gruppen',
  hint: 'Bland dina besked, och med mejl när och som du vill ha det.',
  usual: 'Som annars: {{level}}',
  level: {
    EVERYTHING: 'alla',
    MENTIONS: 'de som nämner eller svarar mig',
    NOTHING: 'inga',
  },
  saved: 'Sparat för {{name}}.',
  settings: {
    title: 'Det får du besked om från grupper',
    lead: 'För ett enskilt samtal väljer du på dess egen sida.',
    label: '{{name}}, {{network}}',
  },
};
