// Texts about a network that stand on several pages, in Swedish.
import type { Translated } from '../catalogue.js';
import type { network as english } from './en.js';

export const network: Translated<typeof english> = {
  states: {
    FORMING: 'Bildas',
    ACTIVE: 'Aktivt',
    AT_RISK: 'I fara',
    LAPSED: 'Förfallet',
    INFORMAL: 'Informellt',
    ENDED: 'Slut',
    CLOSED: 'Stängt',
  },
  numbers: {
    zero: 'ingen',
    one: 'en',
    two: 'två',
    three: 'tre',
    four: 'fyra',
    five: 'fem',
    six: 'sex',
    seven: 'sju',
    eight: 'åtta',
    nine: 'nio',
    ten: 'tio',
    eleven: 'elva',
    twelve: 'tolv',
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
  focus: 'Lärandefokus: {{focus}}',
  candidates: {
    found_one: 'Hittade en person',
    found_other: 'Hittade {{count}} personer',
    foundNobody: 'Ingen med det namnet på en skola som har sagt ja.',
    searching: 'Letar …',
  },
  lastDay: 'Sista dag',
  lastDayHint: 'Högst två år framåt. Den går att ändra senare.',
  overview: 'Nätverket',
  missing: 'Det saknas ännu',
  ready: 'Redo att aktivera',
  groups: 'Arbetsgrupper',
  myGroups: 'Dina grupper',
};
