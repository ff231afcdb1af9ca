// Texts of moving posts to another discussion, in Danish.
import type { Translated } from '../catalogue.js';
import type { movePosts as english } from './en.js';

export const movePosts: Translated<typeof english> = {
  act: 'Flyt …',
  choose: 'Vælg indlægget af {{name}}',
  chosen_one: '{{count}} indlæg valgt',
  chosen_other: '{{count}} indlæg valgt',
  to: 'Flyt til …',
  cancel: 'Lad dem stå',
  title: 'Flyt hvorhen?',
  place: 'Hvor indlæggene skal stå',
  new: 'En ny samtale',
  newTitle: 'Titel på den nye samtale',
  more: 'Vis tidligere samtaler',
  submit: 'Flyt dem',
  moved_one: '{{count}} indlæg står nu i “{{title}}”.',
  moved_other: '{{count}} indlæg står nu i “{{title}}”.',
  back: 'Indlæggene er tilbage.',
  trace_one: 'Flyttet af {{name}} til',
  trace_other: '{{count}} indlæg, flyttet af {{name}} til',
  from: 'Flyttet hertil fra',
  emptied: 'Alle indlæg i denne samtale står nu i',
};
