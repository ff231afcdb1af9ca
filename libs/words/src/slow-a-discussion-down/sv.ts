// Texter om en lugnare takt i ett samtal, på svenska.
import type { Translated } from '../catalogue.js';
import type { slowADiscussionDown as english } from './en.js';

export const slowADiscussionDown: Translated<typeof english> = {
  line_one: 'Ett inlägg varje minut, på begäran av {{name}}',
  line_other: 'Ett inlägg var {{count}}:e minut, på begäran av {{name}}',
  lineHour: 'Ett inlägg i timmen, på begäran av {{name}}',
  waits: 'Det du skriver innan dess väntar på den här enheten och skickas av sig självt.',
  free: 'Du tar hand om samtalet, så pausen gäller inte dig.',
  choose: 'Paus mellan två inlägg av samma person',
  hint: 'För när det hettar till: alla får tid att läsa först. Ändringar, reaktioner och beslut hålls inte tillbaka.',
  none: 'Ingen',
  minutes_one: '{{count}} minut',
  minutes_other: '{{count}} minuter',
  hour: '1 timme',
  asked: 'Samtalet går i en lugnare takt.',
  lifted: 'Alla skriver som de vill igen.',
  goesOutAt: 'Skickas kl. {{time}}',
  goesOutAfter: 'Skickas efter det ovanför',
  takeBack: 'Ta tillbaka det till skrivfältet',
};
