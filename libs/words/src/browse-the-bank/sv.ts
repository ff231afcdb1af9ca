// Texts of the task "browse the bank", in Swedish.
import type { Translated } from '../catalogue.js';
import type { browseTheBank as english } from './en.js';

export const browseTheBank: Translated<typeof english> = {
  title: 'Banken för {{network}}',
  titleOfAll: 'Banken',
  lead: 'Det som nätverkets folk har gjort: använd det, anpassa det och säg vad du har ändrat.',
  leadOfAll: 'Allt som är givet till dig: av din skola, dina nätverk och alla andra.',
  make: 'Lägg in något',
  search: 'Sök i banken',
  show: 'Visa',
  views: {
    EVERYTHING: 'Allt',
    EXEMPLARS: 'Framlyft',
    USED_LATELY: 'Nyligen använt',
    LIKE_MINE: 'Från skolor som min',
    DID_NOT_WORK: 'Det fungerade inte',
    MINE: 'Mina',
  },
  any: 'Alla',
  facets: {
    SUBJECT: 'Ämne',
    PHASE: 'Skolform',
    YEAR_GROUP: 'Årskurs',
    LANGUAGE: 'Språk',
    LEVEL: 'Lärandenivå',
    LICENCE: 'Licens',
    KIND: 'Slag',
  },
  kinds: { SINGLE: 'Enstaka', UNIT: 'Arbetsområden', COLLECTION: 'Samlingar' },
  moreChoices: 'Fler val',
  list: 'Resurser',
  found_one: '{{count}} resurs visas.',
  found_other: '{{count}} resurser visas.',
  adapted: 'Anpassad',
  exemplar: 'Framlyft',
  heldUp: '{{name}}: ”{{reason}}”',
  alike: 'Liknar din skola: {{facts}}',
  taughtAt_one: 'Använt på en skola, senast {{day}}',
  taughtAt_other: 'Använt på {{count}} skolor, senast {{day}}',
  more: 'Visa fler',
  nothing: {
    EVERYTHING: {
      title: 'Inget i den än',
      text: 'Börja med en lektion som gick bra. Skriv ner den för dig själv först; du säger senare vem den är till för.',
    },
    EXEMPLARS: {
      title: 'Inget är framlyft än',
      text: 'Medledare lyfter fram det som är värt en titt: de öppnar det i sitt nätverks bank och skriver varför.',
    },
    USED_LATELY: {
      title: 'Ingen har nyligen skrivit vad de har undervisat med',
      text: 'Öppna det du har undervisat med och skriv hur det gick. Då står det här i ett par månader.',
    },
    LIKE_MINE: {
      title: 'Inget från skolor som din än',
      text: 'Skolor liknar varandra när minst två av skolform, storlek och plats är lika. Säger registret inget om storleken skriver koordinatorn den på skolans sida.',
    },
    DID_NOT_WORK: {
      title: 'Det står inget än om vad som inte fungerade',
      text: 'Den som har undervisat med något skriver på dess sida vad som inte fungerade och när: då behöver andra inte prova det.',
    },
    MINE: {
      title: 'Du har inte gjort något än',
      text: 'Det du lägger in är bara ditt tills du ger det vidare. Det du anpassar står också här.',
    },
  },
  noneFits: 'Inget passar in på allt det',
  noneFitsText: 'Ta tillbaka ett av valen.',
  showAll: 'Visa alla',
};
