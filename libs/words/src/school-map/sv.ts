// Texts of the map of a network's schools, and of how these differ, in Swedish.
import type { Translated } from '../catalogue.js';
import type { schoolMap as english } from './en.js';

export const schoolMap: Translated<typeof english> = {
  title: 'Här finns vi',
  alternative_one: 'Karta med en plats. Listan över skolorna säger samma sak.',
  alternative_other: 'Karta med {{count}} platser, numrerade som i listan över skolorna.',
  aboutMarks: 'Streckad: mitt i orten, när registret inte anger någon exakt plats.',
  table: 'Skolorna efter plats, från norr till söder',
  mark: 'På kartan',
  school: 'Skola',
  place: 'Plats',
  about: 'ungefär',
  unknown: 'okänd',
  notOnMap: 'inte på kartan',
  phases: 'Stadier',
  sizes: 'Storlekar',
  notStated_one: 'en utan uppgift',
  notStated_other: '{{count}} utan uppgift',
};
