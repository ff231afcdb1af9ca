// Texts of the task "leave a network", in Danish.
import type { Translated } from '../catalogue.js';
import type { leaveANetwork as english } from './en.js';

export const leaveANetwork: Translated<typeof english> = {
  title: 'Skal skolen forlade {{network}}?',
  lead: 'Det gælder med det samme. Det betyder:',
  people_zero: 'Ingen er med i netværket alene gennem denne skole.',
  people_one: '{{number}} person mister netværket og dets arbejdsgrupper.',
  people_other: '{{number}} personer mister netværket og dets arbejdsgrupper.',
  groups: 'Disse grupper mister folk fra skolen: {{groups}}.',
  group: '{{name}} ({{count}})',
  coLeaders: 'Holder op som medleder: {{names}}. Pladsen bliver ledig.',
  content: 'Det, de har skrevet, bliver stående under deres navne, mærket “tidligere på {{school}}”.',
  atRisk: 'Netværket kommer i fare: det har derefter {{days}} dage til at blive helt igen.',
  whole_one: 'Netværket fortsætter med {{number}} skole.',
  whole_other: 'Netværket fortsætter med {{number}} skoler.',
  back: 'For at komme tilbage må skolen spørges igen.',
  reason: 'Hvorfor? Kun hvis du har lyst',
  reasonHint: 'Medlederne læser det, ingen andre.',
  leave: 'Forlad netværket',
  stay: 'Bliv',
  left: '{{school}} har forladt {{network}}',
  leftText: 'Medlederne har fået besked. Det, dine kolleger har skrevet, bliver stående dér under deres navne.',
};
