// Texts about a network that stand on several pages, in Danish.
import type { Translated } from '../catalogue.js';
import type { network as english } from './en.js';

export const network: Translated<typeof english> = {
  states: { FORMING: 'Under dannelse', ACTIVE: 'Aktivt', AT_RISK: 'I fare', LAPSED: 'Bortfaldet', CLOSED: 'Lukket' },
  numbers: {
    0: 'ingen',
    1: 'en',
    2: 'to',
    3: 'tre',
    4: 'fire',
    5: 'fem',
    6: 'seks',
    7: 'syv',
    8: 'otte',
    9: 'ni',
    10: 'ti',
    11: 'elleve',
    12: 'tolv',
  },
  saidYes_zero: 'Ingen skole har sagt ja endnu',
  saidYes_one: 'En af seks skoler har sagt ja',
  saidYes_other: '{{number}} af seks skoler har sagt ja',
  enoughSaidYes: '{{number}} skoler har sagt ja',
  place: { taken: 'har sagt ja', asked: 'spurgt, har ikke svaret endnu', free: 'en til', freeState: 'stadig ledig' },
  overview: 'Netværket',
  missing: 'Det mangler endnu',
  groups: 'Arbejdsgrupper',
};
