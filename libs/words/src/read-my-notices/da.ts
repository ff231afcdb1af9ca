// Texts of the task "read my notices", in Danish.
import type { Translated } from '../catalogue.js';
import type { readMyNotices as english } from './en.js';

export const readMyNotices: Translated<typeof english> = {
  title: 'Beskeder',
  somethingNew_one: 'En ny besked',
  somethingNew_other: '{{number}} nye beskeder',
  lead: 'Det, der er sket i dine netværk, og som angår dig, hver ting én gang.',
  settings: 'Vælg, hvornår vi skriver til dig',
  markAll: 'Markér alle som læst',
  allMarked: 'Alle er markeret som læst.',
  unreadTag: 'ny',
  elsewhere: 'Uden for dine netværk',
  older: 'Ældre beskeder',
  empty: 'Her er ikke noget endnu',
  emptyText:
    'Når en skole bliver spurgt, en plads bliver tilbudt, eller et netværk går i gang, står det her: hver ting én gang, med vejen dertil.',
  emptyAction: 'Gå til dine netværk',
};
