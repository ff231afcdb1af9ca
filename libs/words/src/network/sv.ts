// Texts about a network that stand on several pages, in Swedish.
import type { Translated } from '../catalogue.js';
import type { network as english } from './en.js';

export const network: Translated<typeof english> = {
  states: { FORMING: 'Bildas', ACTIVE: 'Aktivt', AT_RISK: 'I fara', LAPSED: 'Förfallet', CLOSED: 'Stängt' },
  numbers: {
    0: 'ingen',
    1: 'en',
    2: 'två',
    3: 'tre',
    4: 'fyra',
    5: 'fem',
    6: 'sex',
    7: 'sju',
    8: 'åtta',
    9: 'nio',
    10: 'tio',
    11: 'elva',
    12: 'tolv',
  },
  saidYes_zero: 'Ingen skola har sagt ja än',
  saidYes_one: 'En av sex skolor har sagt ja',
  saidYes_other: '{{number}} av sex skolor har sagt ja',
  enoughSaidYes: '{{number}} skolor har sagt ja',
  place: {
    taken: 'har sagt ja',
    asked: 'tillfrågad, har inte svarat än',
    free: 'en till',
    freeState: 'fortfarande ledig',
  },
  overview: 'Nätverket',
  missing: 'Det saknas ännu',
  groups: 'Arbetsgrupper',
};
