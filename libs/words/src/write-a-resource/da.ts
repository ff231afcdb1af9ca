// Texts of the task "write a resource", in Danish.
import type { Translated } from '../catalogue.js';
import type { writeAResource as english } from './en.js';

export const writeAResource: Translated<typeof english> = {
  title: 'Læg noget i banken',
  lead: 'Skriv det, som du ville fortælle det til en kollega. Det er kun dit, indtil du giver det videre.',
  titleOfChange: 'Ret „{{title}}“',
  noPlace: 'Du hører ikke til en skole eller partner endnu',
  noPlaceText: 'En ressource laves for en. Bed koordinatoren dér om at invitere dig.',
  organisation: 'For hvilken organisation',
  purposeHint: 'Det, eleverne eller kollegerne lærer af den.',
  minutes: 'Tid, i minutter',
  minutesFault: 'Et helt tal fra 1 til {{most}}, eller ingenting.',
  linksHint: 'Ét på hver linje: adressen og så, hvad det er.',
  linksFault: 'Hver linje begynder med en adresse med https og siger så, hvad det er; højst {{most}} linjer.',
  none: 'Intet',
  note: 'Hvad du har ændret og hvorfor',
  noteHint: 'Til listen over versioner; må gerne være tom.',
  save: 'Gem',
  saved: 'Gemt.',
  stop: 'Stop',
};
