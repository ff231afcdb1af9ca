// Texts of the task "leave a network", in Swedish.
import type { Translated } from '../catalogue.js';
import type { leaveANetwork as english } from './en.js';

export const leaveANetwork: Translated<typeof english> = {
  title: 'Ska skolan lämna {{network}}?',
  lead: 'Det gäller genast. Det här betyder det:',
  people_zero: 'Ingen är med i nätverket enbart genom den här skolan.',
  people_one: '{{number}} person förlorar nätverket och dess arbetsgrupper.',
  people_other: '{{number}} personer förlorar nätverket och dess arbetsgrupper.',
  groups: 'De här grupperna förlorar folk från skolan: {{groups}}.',
  group: '{{name}} ({{count}})',
  coLeaders: 'Slutar som medledare: {{names}}. Platsen blir ledig.',
  content: 'Det de har skrivit står kvar under deras namn, märkt ”tidigare på {{school}}”.',
  atRisk: 'Nätverket hamnar i fara: det har sedan {{days}} dagar på sig att bli helt igen.',
  whole_one: 'Nätverket fortsätter med {{number}} skola.',
  whole_other: 'Nätverket fortsätter med {{number}} skolor.',
  back: 'För att komma tillbaka måste skolan tillfrågas igen.',
  reason: 'Varför? Bara om du vill',
  reasonHint: 'Medledarna läser det, ingen annan.',
  leave: 'Lämna nätverket',
  stay: 'Stanna kvar',
  left: '{{school}} har lämnat {{network}}',
  leftText: 'Medledarna har fått veta det. Det dina kollegor har skrivit står kvar där under deras namn.',
};
