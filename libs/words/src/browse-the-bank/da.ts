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
  views: {
    EVERYTHING: 'Alt',
    EXEMPLARS: 'Fremhævet',
    USED_LATELY: 'Brugt for nylig',
    LIKE_MINE: 'Fra skoler som min',
    DID_NOT_WORK: 'Det virkede ikke',
    MINE: 'Mine',
  },
  any: 'Alle',
  facets: {
    SUBJECT: 'Fag',
    PHASE: 'Skoletrin',
    YEAR_GROUP: 'Årgang',
    LANGUAGE: 'Sprog',
    LEVEL: 'Læringsniveau',
    LICENCE: 'Licens',
    KIND: 'Slags',
  },
  kinds: { SINGLE: 'Enkelte', UNIT: 'Forløb', COLLECTION: 'Samlinger' },
  moreChoices: 'Flere valg',
  list: 'Ressourcer',
  found_one: '{{count}} ressource vises.',
  found_other: '{{count}} ressourcer vises.',
  adapted: 'Tilpasset',
  exemplar: 'Fremhævet',
  heldUp: '{{name}}: “{{reason}}”',
  alike: 'Ligner din skole: {{facts}}',
  taughtAt_one: 'Brugt på én skole, senest {{day}}',
  taughtAt_other: 'Brugt på {{count}} skoler, senest {{day}}',
  more: 'Vis flere',
  nothing: {
    EVERYTHING: {
      title: 'Der er ikke noget i den endnu',
      text: 'Begynd med én time, der gik godt. Skriv den først ned til dig selv; du siger senere, hvem den er til.',
    },
    EXEMPLARS: {
      title: 'Der er ikke fremhævet noget endnu',
      text: 'Medledere fremhæver det, der er værd at se på: De åbner det i deres netværks bank og skriver hvorfor.',
    },
    USED_LATELY: {
      title: 'Ingen har for nylig skrevet, hvad de har undervist med',
      text: 'Åbn det, du har undervist med, og skriv, hvordan det gik. Så står det her i et par måneder.',
    },
    LIKE_MINE: {
      title: 'Der er ikke noget fra skoler som din endnu',
      text: 'Skoler ligner hinanden, når mindst to af skoletrin, størrelse og sted er ens. Siger registret ikke, hvor stor skolen er, skriver koordinatoren det på skolens side.',
    },
    DID_NOT_WORK: {
      title: 'Der står ikke noget endnu om, hvad der ikke virkede',
      text: 'Den, der har undervist med noget, skriver på dets side, hvad der ikke virkede, og hvornår: Så behøver andre ikke prøve det.',
    },
    MINE: {
      title: 'Du har ikke lavet noget endnu',
      text: 'Det, du lægger ind, er kun dit, indtil du giver det videre. Det, du tilpasser, står her også.',
    },
  },
  noneFits: 'Der er ikke noget, der passer til det hele',
  noneFitsText: 'Tag et af valgene tilbage.',
  showAll: 'Vis alle',
};
