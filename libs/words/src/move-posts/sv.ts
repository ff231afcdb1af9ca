// Texts of moving posts to another discussion, in Swedish.
import type { Translated } from '../catalogue.js';
import type { movePosts as english } from './en.js';

export const movePosts: Translated<typeof english> = {
  act: 'Flytta …',
  choose: 'Välj inlägget av {{name}}',
  chosen_one: '{{count}} inlägg valt',
  chosen_other: '{{count}} inlägg valda',
  to: 'Flytta till …',
  cancel: 'Låt dem stå kvar',
  title: 'Flytta vart?',
  place: 'Var inläggen ska stå',
  new: 'Ett nytt samtal',
  newTitle: 'Rubrik på det nya samtalet',
  more: 'Visa tidigare samtal',
  submit: 'Flytta dem',
  moved_one: '{{count}} inlägg står nu i ”{{title}}”.',
  moved_other: '{{count}} inlägg står nu i ”{{title}}”.',
  back: 'Inläggen är tillbaka.',
  trace_one: 'Flyttat av {{name}} till',
  trace_other: '{{count}} inlägg, flyttade av {{name}} till',
  from: 'Flyttat hit från',
  emptied: 'Alla inlägg i det här samtalet står nu i',
};
