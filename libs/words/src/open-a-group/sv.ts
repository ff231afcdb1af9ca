// Texts of the task "open a group", in Swedish.
import type { Translated } from '../catalogue.js';
import type { openAGroup as english } from './en.js';

export const openAGroup: Translated<typeof english> = {
  title: 'Grupper i {{network}}',
  lead: 'Här samlas människor från olika skolor kring en sak. De flesta grupper är öppna för alla i nätverket.',
  list: 'Arbetsgrupper',
  emptyTitle: 'Inga grupper än',
  emptyText:
    'En grupp börjar med ett gemensamt intresse: ett ämne, en ålder, en roll, en fråga. Till exempel ”Förskoleklass i hela nätverket”.',
  open: 'Öppna en grupp',
  openTitle: 'Öppna en grupp',
  openLead: 'Alla i nätverket ser vad den heter, vad den är till för och vilka som är med.',
  name: 'Vad den heter',
  nameHint: 'Kort nog att säga högt.',
  nameMissing: 'Ge gruppen ett namn på 3 till 80 bokstäver.',
  purpose: 'Vad den är till för',
  purposeHint: 'En eller två meningar som en kollega på en annan skola förstår.',
  purposeMissing: 'Säg i en mening vad gruppen är till för; 500 bokstäver räcker.',
  entry: 'Så kommer man med',
  entryHint: 'Du blir sammankallande: du svarar dem som frågar och kan när som helst ändra det här.',
  entries: {
    OPEN: 'Alla i nätverket går med som de vill',
    ON_REQUEST: 'Man frågar med en rad, och en sammankallande svarar',
    BY_INVITATION: 'En sammankallande bjuder in',
  },
  ways: {
    ASK: 'Man frågar först',
    WAIT: 'Du har frågat',
    ANSWER: 'Du är inbjuden',
    BE_INVITED: 'Efter inbjudan',
  },
  noConvenor: 'Har ingen sammankallande',
  people_one: '{{count}} person',
  people_other: '{{count}} personer',
  schools_one: '{{count}} skola',
  schools_other: '{{count}} skolor',
  ofSchools: '{{people}} från {{schools}}',
  youAreIn: 'Du är med',
  join: 'Gå med',
  joinNamed: 'Gå med i {{group}}',
  joined: 'Du är nu med i {{group}}.',
  go: 'Gå till gruppen',
  goNamed: 'Gå till {{group}}',
  namesOnly: 'Som administratör ser du vad grupperna heter, och inget av det som sägs i dem.',
  noNames: 'Det är nätverkets egna som öppnar grupper.',
  more: 'Visa fler grupper',
};
