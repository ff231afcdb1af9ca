// Texts of the task "become administrator", in Danish.
import type { Translated } from '../catalogue.js';
import type { becomeAdministrator as english } from './en.js';

export const becomeAdministrator: Translated<typeof english> = {
  title: 'Hav ansvaret for Sixfold',
  lead: 'Her bliver du den første administrator: Du udpeger dem, der leder programmer, og indlæser skoleregistre.',
  name: 'Navn',
  nameHint: 'Har du allerede en konto, beholder den sit navn.',
  nameMissing: 'Skriv dit navn.',
  password: 'Ny adgangskode',
  passwordHint: 'Mindst {{count}} tegn. Tre-fire ord, som kun du ville sætte sammen, er nemme at huske.',
  begin: 'Begynd',
};
