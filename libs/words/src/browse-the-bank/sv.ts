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
  everything: 'Allt',
  mine: 'Mina',
  units: 'Arbetsområden',
  collections: 'Samlingar',
  any: 'Alla',
  facets: {
    SUBJECT: 'Ämne',
    PHASE: 'Skolform',
    YEAR_GROUP: 'Årskurs',
    LANGUAGE: 'Språk',
    LEVEL: 'Lärandenivå',
    LICENCE: 'Licens',
  },
  moreChoices: 'Fler val',
  list: 'Resurser',
  found_one: '{{count}} resurs visas.',
  found_other: '{{count}} resurser visas.',
  adapted: 'Anpassad',
  more: 'Visa fler',
  empty: 'Inget i den än',
  emptyText:
    'Börja med en lektion som gick bra. Skriv ner den för dig själv först; du säger senare vem den är till för.',
  emptyMine: 'Du har inte gjort något än',
  emptyMineText: 'Det du lägger in är bara ditt tills du ger det vidare. Det du anpassar står också här.',
  emptyUnits: 'Inga arbetsområden än',
  emptyUnitsText: 'Ett arbetsområde är en följd av resurser med mål. Lägg in något och lägg till delar i det.',
  emptyCollections: 'Inga samlingar än',
  emptyCollectionsText:
    'En samling samlar det som hör ihop, var och en med ett ord om varför. Lägg in något och säg att det är en samling.',
  noneFits: 'Inget passar in på allt det',
  noneFitsText: 'Ta tillbaka ett av valen.',
  showAll: 'Visa alla',
};
