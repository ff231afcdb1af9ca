// Texts of the task "open a group", in Danish.
import type { Translated } from '../catalogue.js';
import type { openAGroup as english } from './en.js';

export const openAGroup: Translated<typeof english> = {
  title: 'Grupper i {{network}}',
  lead: 'Her mødes folk fra forskellige skoler om én ting. De fleste grupper er åbne for alle i netværket.',
  list: 'Arbejdsgrupper',
  emptyTitle: 'Ingen grupper endnu',
  emptyText:
    'En gruppe begynder med én fælles interesse: et fag, et trin, en rolle, et spørgsmål. For eksempel »Børnehaveklassen på tværs«.',
  open: 'Åbn en gruppe',
  openTitle: 'Åbn en gruppe',
  openLead: 'Alle i netværket kan se, hvad den hedder, hvad den er til, og hvem der er med.',
  name: 'Hvad den hedder',
  nameHint: 'Kort nok til at sige højt.',
  nameMissing: 'Giv gruppen et navn på 3 til 80 bogstaver.',
  purpose: 'Hvad den er til',
  purposeHint: 'En eller to sætninger, som en kollega fra en anden skole forstår.',
  purposeMissing: 'Sig i en sætning, hvad gruppen er til; 500 bogstaver er nok.',
  entry: 'Sådan kommer man med',
  entryHint: 'Du bliver gruppens tovholder: Du svarer dem, der spørger, og kan altid ændre det her.',
  entries: {
    OPEN: 'Alle i netværket går med, som de vil',
    ON_REQUEST: 'Man spørger med et par ord, og en tovholder svarer',
    BY_INVITATION: 'En tovholder inviterer',
  },
  ways: {
    ASK: 'Man spørger først',
    WAIT: 'Du har spurgt',
    ANSWER: 'Du er inviteret',
    BE_INVITED: 'Efter invitation',
  },
  noConvenor: 'Har ingen tovholder',
  people_one: '{{count}} person',
  people_other: '{{count}} personer',
  schools_one: '{{count}} skole',
  schools_other: '{{count}} skoler',
  ofSchools: '{{people}} fra {{schools}}',
  youAreIn: 'Du er med',
  join: 'Vær med',
  joinNamed: 'Vær med i {{group}}',
  joined: 'Du er nu med i {{group}}.',
  go: 'Gå til gruppen',
  goNamed: 'Gå til {{group}}',
  namesOnly: 'Som administrator ser du, hvad grupperne hedder, og intet af det, der bliver sagt i dem.',
  noNames: 'Det er folk fra netværket, der åbner grupper.',
  more: 'Vis flere grupper',
};
