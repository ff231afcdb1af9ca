// Tekster om sammendraget over en samtale, på dansk.
import type { Translated } from '../catalogue.js';
import type { sumUpADiscussion as english } from './en.js';

export const sumUpADiscussion: Translated<typeof english> = {
  title: 'Sammendrag',
  open: 'Skriv et sammendrag',
  options: 'Muligheder for sammendraget',
  change: 'Ret det',
  clear: 'Fjern det',
  cleared: 'Sammendraget er fjernet.',
  sheet: 'Hvad alle skal læse først',
  submit: 'Sæt det øverst',
  put: 'Det står øverst.',
  cancel: 'Lad det stå, som det var',
  clearedMeanwhile: 'Sammendraget er blevet fjernet imens. Dit kan stadig komme til at stå der.',
  later_one: 'Skrevet før det seneste indlæg',
  later_other: 'Skrevet før de seneste {{count}} indlæg',
  laterMany: 'Skrevet før de seneste {{count}} indlæg og flere til',
  showAll: 'Læs det hele',
  showLess: 'Fold det sammen',
  earlier: 'Hvad der stod før',
  noEarlier: 'Sådan har det stået fra begyndelsen.',
};
