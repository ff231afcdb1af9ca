// Texts about schools that stand on several pages, in Danish.
import type { Translated } from '../catalogue.js';
import type { school as english } from './en.js';

export const school: Translated<typeof english> = {
  phases: {
    NURSERY: 'Børnehave',
    PRIMARY: 'Grundskole',
    MIDDLE_DEEMED_PRIMARY: 'Mellemtrin',
    SECONDARY: 'Udskoling',
    MIDDLE_DEEMED_SECONDARY: 'Mellemtrin',
    ALL_THROUGH: 'Alle trin',
    SIXTEEN_PLUS: 'Fra 16 år',
    NOT_APPLICABLE: 'Uden trin',
  },
  ages: '{{lowAge}}–{{highAge}} år',
  sizes: {
    UP_TO_100: 'op til 100 elever',
    UP_TO_250: '101–250 elever',
    UP_TO_500: '251–500 elever',
    UP_TO_1000: '501–1.000 elever',
    OVER_1000: 'over 1.000 elever',
  },
  counted: '{{name}} ({{count}})',
  sizeEntered: '{{size}} efter eget udsagn',
  departmentOf: 'Afdeling af {{name}}',
  closed: 'lukket',
  partner: 'partner',
  partnerKinds: {
    LOCAL_AUTHORITY: 'kommune eller forvaltning',
    UNIVERSITY: 'universitet',
    COMMUNITY_GROUP: 'forening',
    CONSORTIUM: 'konsortium',
    SUPPLIER: 'leverandør',
  },
  registerNumber: 'nummer {{registerKey}}',
  onlyRegisterNumber:
    'Intet andet i registret skiller den fra andre med samme navn: spørg skolen om dens nummer ({{registerKey}}).',
  search: {
    among: 'Led blandt',
    kinds: { SCHOOL: 'Skoler', PARTNER: 'Partnere' },
    foundPartners_one: 'Fandt én partner',
    foundPartners_other: 'Fandt {{count}} partnere',
    noPartner: 'Intet passer. Prøv en del af navnet eller byen.',
    placeholder: 'Navn, by eller postnummer',
    looking: 'Leder …',
    found_one: 'Fandt én skole',
    found_other: 'Fandt {{count}} skoler',
    nothing: 'Ingen skole passer. Prøv en del af navnet, byen eller postnummeret.',
  },
};
