// Texts of the task "search everything", in Danish.
import type { Translated } from '../catalogue.js';
import type { searchEverything as english } from './en.js';

export const searchEverything: Translated<typeof english> = {
  title: 'Søg',
  words: 'Hvad leder du efter?',
  hint: 'Ord i ”anførselstegn” findes, som de står; et ord med en streg foran udelades.',
  narrowings: { kind: 'Slags', subject: 'Fag', phase: 'Skoletrin', language: 'Sprog' },
  any: { kind: 'alt', subject: 'alle', phase: 'alle', language: 'alle' },
  kinds: {
    GROUP: 'Arbejdsgrupper',
    DISCUSSION: 'Samtaler',
    POST: 'Indlæg',
    RESOURCE: 'Ressourcer',
    ENQUIRY: 'Undersøgelser',
    NETWORK: 'Netværk',
    PERSON: 'Personer',
    SCHOOL: 'Skoler',
  },
  one: {
    GROUP: 'Arbejdsgruppe',
    DISCUSSION: 'Samtale',
    POST: 'Et indlæg',
    RESOURCE: 'En ressource',
    ENQUIRY: 'Undersøgelse',
    NETWORK: 'Et netværk',
    PERSON: 'En person',
    SCHOOL: 'Skole',
  },
  list: 'Det, der blev fundet',
  found_one: 'Én vises',
  found_other: '{{count}} vises',
  more: 'Vis flere',
  emptyTitle: 'Alt, hvad du må se, på ét sted',
  empty:
    'Dine arbejdsgrupper og det, der bliver sagt i dem, ressourcer, netværk, kolleger og alle skoler. Nogle få ord er nok, også med en slåfejl.',
  none: 'Intet, du må se, passer til dette',
  noneText: 'Prøv færre ord eller et andet. Det, der siges i grupper, du ikke er med i, kan ikke findes.',
  meant: 'Mente du {{words}}?',
  palette: 'Hvorhen?',
  acts: 'Gå og gør',
  all: 'Søg i alt efter ”{{words}}”',
  startIn: 'Begynd en samtale i {{group}}',
  putIn: 'Læg noget i banken',
};
