// Texts of the task "my profile", in Danish.
import type { Translated } from '../catalogue.js';
import type { myProfile as english } from './en.js';

export const myProfile: Translated<typeof english> = {
  title: 'Min profil',
  lead: 'Kolleger i dine netværk finder dig på den. Skriv kun det, der hjælper dem; intet her er et krav.',
  roleInWords: 'Hvad du er, med dine egne ord',
  roleInWordsHint: 'For eksempel “Børnehaveklasseleder, står for musik på vores skole”.',
  subjects: 'Hvad du underviser i',
  phases: 'Hvilken del af skolen',
  years: 'Årgange',
  languages: 'Sprog, du kan arbejde på',
  offers: 'Hvad du tilbyder',
  offersHint: 'Noget, andre kan spørge dig om, låne eller komme og se.',
  seeks: 'Hvad du leder efter',
  seeksHint: 'Noget, du gerne vil lære, prøve sammen med nogen eller se et andet sted.',
  tooLong: 'Kort det ned til {{most}} tegn.',
  save: 'Gem',
  saved: 'Gemt.',
  seen: 'Se den, som andre ser den',
};
