// Texts of the task "my profile", in Swedish.
import type { Translated } from '../catalogue.js';
import type { myProfile as english } from './en.js';

export const myProfile: Translated<typeof english> = {
  title: 'Min profil',
  lead: 'Kollegor i dina nätverk hittar dig genom den. Skriv bara det som hjälper dem; inget här är ett krav.',
  roleInWords: 'Vad du är, med egna ord',
  roleInWordsHint: 'Till exempel ”Lärare i förskoleklass, ansvarar för musiken på vår skola”.',
  subjects: 'Vad du undervisar i',
  phases: 'Vilken del av skolan',
  years: 'Årskurser',
  languages: 'Språk du kan arbeta på',
  offers: 'Vad du erbjuder',
  offersHint: 'Något som andra kan fråga dig om, låna eller komma och se.',
  seeks: 'Vad du söker',
  seeksHint: 'Något du vill lära dig, pröva tillsammans eller se på annat håll.',
  tooLong: 'Korta ner det till {{most}} tecken.',
  save: 'Spara',
  saved: 'Sparat.',
  seen: 'Se den som andra ser den',
};
