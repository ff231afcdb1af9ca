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
  goalsHint: 'Hvad man lærer ved det: ét på hver linje; må gerne være tomt.',
  goalsFault: 'Fra {{least}} til {{longest}} tegn på hver linje, og højst {{most}} linjer.',
  parts: {
    hint: 'Sæt andre ressourcer ind i deres rækkefølge, så bliver det et forløb.',
    sought: 'Find en ressource at sætte ind',
    find: 'Find',
    nothing: 'Der blev ikke fundet andet. Prøv andre ord.',
    putIn: 'Sæt “{{title}}” ind',
    isIn: '“{{title}}” er sat ind.',
    up: 'Flyt “{{title}}” op',
    down: 'Flyt “{{title}}” ned',
    takeOut: 'Tag “{{title}}” ud',
    isOut: '“{{title}}” er taget ud.',
    undo: 'Fortryd',
    full: 'Der er {{most}} dele i det, og der er ikke plads til flere. Tag først en ud.',
  },
  none: 'Intet',
  note: 'Hvad du har ændret og hvorfor',
  noteHint: 'Til listen over versioner; må gerne være tom.',
  save: 'Gem',
  saved: 'Gemt.',
  stop: 'Stop',
};
