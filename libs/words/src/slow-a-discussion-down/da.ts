// Tekster om et roligere tempo i en samtale, på dansk.
import type { Translated } from '../catalogue.js';
import type { slowADiscussionDown as english } from './en.js';

export const slowADiscussionDown: Translated<typeof english> = {
  line_one: 'Ét indlæg hvert minut, som {{name}} har bedt om',
  line_other: 'Ét indlæg hvert {{count}}. minut, som {{name}} har bedt om',
  lineHour: 'Ét indlæg i timen, som {{name}} har bedt om',
  waits: 'Det, du skriver inden da, venter på denne enhed og bliver sendt af sig selv.',
  free: 'Du tager dig af samtalen, så pausen gælder ikke dig.',
  choose: 'Pause mellem to indlæg af samme person',
  hint: 'Til når bølgerne går højt: alle får tid til at læse først. Rettelser, reaktioner og beslutninger holdes ikke tilbage.',
  none: 'Ingen',
  minutes_one: '{{count}} minut',
  minutes_other: '{{count}} minutter',
  hour: '1 time',
  asked: 'Samtalen går i et roligere tempo.',
  lifted: 'Alle skriver igen, som de vil.',
  goesOutAt: 'Sendes kl. {{time}}',
  goesOutAfter: 'Sendes efter det ovenfor',
  takeBack: 'Tag det tilbage i skrivefeltet',
};
