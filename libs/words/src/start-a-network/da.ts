// Texts of the task "start a network", in Danish.
import type { Translated } from '../catalogue.js';
import type { startANetwork as english } from './en.js';

export const startANetwork: Translated<typeof english> = {
  title: 'Start et netværk',
  lead: 'Tre sætninger er nok. Bagefter spørger du skolerne; alt her kan ændres, indtil netværket er aktivt.',
  name: 'Netværkets navn',
  nameHint: 'Som man vil sige det til daglig, fx “Skriveskolerne”.',
  purpose: 'Hvad er det til for?',
  purposeHint: 'Det er det første, de skoler læser, som du spørger.',
  learningFocus: 'Læringsfokus',
  learningFocusHint:
    'Det, I vil finde ud af eller ændre i elevernes læring. Det må gerne vente: tit finder man det sammen.',
  kind: 'Hvilken slags netværk?',
  ofProgramme: 'I et program: seks skoler eller flere, i fire år, med støtte',
  informal: 'Uformelt: to organisationer eller flere, en tid',
  programme: 'Program',
  programmeHint: 'De, der leder det, hjælper jer og bekræfter skoler, der er nye her.',
  school: 'Din skole i netværket',
  schoolHint: 'Den bliver spurgt først.',
  language: 'Netværkets sprog',
  languageHint: 'Det, I skriver til hinanden på.',
  start: 'Start netværket',
  draftKept: 'Det, du skriver, bliver på denne enhed, indtil du starter.',
  noSchool: 'Et netværk begynder på en skole',
  noSchoolText:
    'Alle, der arbejder på en skole, kan starte et. Gør du det, så bed din skoles koordinator om at invitere dig, og kom tilbage.',
};
