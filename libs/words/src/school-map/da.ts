// Texts of the map of a network's schools, and of how these differ, in Danish.
import type { Translated } from '../catalogue.js';
import type { schoolMap as english } from './en.js';

export const schoolMap: Translated<typeof english> = {
  title: 'Her ligger vi',
  alternative_one: 'Kort med ét sted. Listen over skolerne siger det samme.',
  alternative_other: 'Kort med {{count}} steder, nummereret som i listen over skolerne.',
  aboutMarks: 'Stiplet: midten af byen, når registret ikke har et præcist sted.',
  table: 'Skolerne efter sted, fra nord til syd',
  mark: 'På kortet',
  school: 'Skole',
  place: 'Sted',
  about: 'cirka',
  unknown: 'ukendt',
  notOnMap: 'ikke på kortet',
  phases: 'Trin',
  sizes: 'Størrelser',
  notStated_one: 'én uden oplysning',
  notStated_other: '{{count}} uden oplysning',
};
