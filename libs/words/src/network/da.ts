// Texts about a network that stand on several pages, in Danish.
import type { Translated } from '../catalogue.js';
import type { network as english } from './en.js';

export const network: Translated<typeof english> = {
  states: {
    FORMING: 'Under dannelse',
    ACTIVE: 'Aktivt',
    AT_RISK: 'I fare',
    LAPSED: 'Bortfaldet',
    INFORMAL: 'Uformelt',
    ENDED: 'Slut',
    CLOSED: 'Lukket',
  },
  numbers: {
    zero: 'ingen',
    one: 'en',
    two: 'to',
    three: 'tre',
    four: 'fire',
    five: 'fem',
    six: 'seks',
    seven: 'syv',
    eight: 'otte',
    nine: 'ni',
    ten: 'ti',
    eleven: 'elleve',
    twelve: 'tolv',
  },
  saidYes_zero: 'Ingen skole har sagt ja endnu',
  saidYes_one: 'En af seks skoler har sagt ja',
  saidYes_other: '{{number}} af seks skoler har sagt ja',
  enoughSaidYes: '{{number}} skoler har sagt ja',
  place: { taken: 'har sagt ja', asked: 'spurgt, har ikke svaret endnu', free: 'en til', freeState: 'stadig ledig' },
  focus: 'Læringsfokus: {{focus}}',
  candidates: {
    found_one: 'Fandt én person',
    found_other: 'Fandt {{count}} personer',
    foundNobody: 'Ingen af det navn på en skole, der har sagt ja.',
    searching: 'Leder …',
  },
  lastDay: 'Sidste dag',
  lastDayHint: 'Højst to år frem. Den kan ændres senere.',
  overview: 'Netværket',
  missing: 'Det mangler endnu',
  ready: 'Klar til at aktivere',
  groups: 'Arbejdsgrupper',
  myGroups: 'Dine grupper',
};
