// Texts of the task "browse the bank", in Danish.
import type { Translated } from '../catalogue.js';
import type { browseTheBank as english } from './en.js';

export const browseTheBank: Translated<typeof english> = {
  title: '{{network}}s bank',
  titleOfAll: 'Banken',
  lead: 'Det, netværkets folk har lavet: Brug det, tilpas det, og sig, hvad du har ændret.',
  leadOfAll: 'Alt, hvad der er givet til dig: af din skole, dine netværk og alle andre.',
  make: 'Læg noget ind',
  search: 'Søg i banken',
  show: 'Vis',
  everything: 'Alt',
  mine: 'Mine',
  units: 'Forløb',
  collections: 'Samlinger',
  any: 'Alle',
  facets: {
    SUBJECT: 'Fag',
    PHASE: 'Skoletrin',
    YEAR_GROUP: 'Årgang',
    LANGUAGE: 'Sprog',
    LEVEL: 'Læringsniveau',
    LICENCE: 'Licens',
  },
  moreChoices: 'Flere valg',
  list: 'Ressourcer',
  found_one: '{{count}} ressource vises.',
  found_other: '{{count}} ressourcer vises.',
  adapted: 'Tilpasset',
  more: 'Vis flere',
  empty: 'Der er ikke noget i den endnu',
  emptyText: 'Begynd med én time, der gik godt. Skriv den først ned til dig selv; du siger senere, hvem den er til.',
  emptyMine: 'Du har ikke lavet noget endnu',
  emptyMineText: 'Det, du lægger ind, er kun dit, indtil du giver det videre. Det, du tilpasser, står her også.',
  emptyUnits: 'Ingen forløb endnu',
  emptyUnitsText: 'Et forløb er en række ressourcer med mål. Læg noget ind, og føj dele til det.',
  emptyCollections: 'Ingen samlinger endnu',
  emptyCollectionsText:
    'En samling samler det, der hører sammen, hver med et ord om hvorfor. Læg noget i banken, og sig, at det er en samling.',
  noneFits: 'Der er ikke noget, der passer til det hele',
  noneFitsText: 'Tag et af valgene tilbage.',
  showAll: 'Vis alle',
};
