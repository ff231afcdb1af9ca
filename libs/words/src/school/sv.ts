// Texts about schools that stand on several pages, in Swedish.
import type { Translated } from '../catalogue.js';
import type { school as english } from './en.js';

export const school: Translated<typeof english> = {
  phases: {
    NURSERY: 'Förskola',
    PRIMARY: 'Låg- och mellanstadium',
    MIDDLE_DEEMED_PRIMARY: 'Mellanstadium',
    SECONDARY: 'Högstadium',
    MIDDLE_DEEMED_SECONDARY: 'Mellanstadium',
    ALL_THROUGH: 'Alla stadier',
    SIXTEEN_PLUS: 'Från 16 år',
    NOT_APPLICABLE: 'Utan stadium',
  },
  ages: '{{lowAge}}–{{highAge}} år',
  sizes: {
    UP_TO_100: 'upp till 100 elever',
    UP_TO_250: '101–250 elever',
    UP_TO_500: '251–500 elever',
    UP_TO_1000: '501–1 000 elever',
    OVER_1000: 'över 1 000 elever',
  },
  counted: '{{name}} ({{count}})',
  sizeEntered: '{{size}} enligt egen uppgift',
  departmentOf: 'Avdelning av {{name}}',
  closed: 'stängd',
  partner: 'partner',
  partnerKinds: {
    LOCAL_AUTHORITY: 'kommun eller förvaltning',
    UNIVERSITY: 'universitet',
    COMMUNITY_GROUP: 'förening',
    CONSORTIUM: 'konsortium',
    SUPPLIER: 'leverantör',
  },
  registerNumber: 'nummer {{registerKey}}',
  onlyRegisterNumber:
    'Inget annat i registret skiljer den från andra med samma namn: fråga skolan efter dess nummer ({{registerKey}}).',
  search: {
    among: 'Leta bland',
    kinds: { SCHOOL: 'Skolor', PARTNER: 'Partner' },
    foundPartners_one: 'Hittade en partner',
    foundPartners_other: 'Hittade {{count}} partner',
    noPartner: 'Inget passar. Pröva en del av namnet eller orten.',
    placeholder: 'Namn, ort eller postnummer',
    looking: 'Letar …',
    found_one: 'Hittade en skola',
    found_other: 'Hittade {{count}} skolor',
    nothing: 'Ingen skola passar. Pröva en del av namnet, orten eller postnumret.',
  },
};
