// Texts of the task "apply to a network", in Danish.
import type { Translated } from '../catalogue.js';
import type { applyToANetwork as english } from './en.js';

export const applyToANetwork: Translated<typeof english> = {
  title: 'Ansøg om at komme med i {{network}}',
  lead: 'Nogle få ord er nok. Medlederne læser dem og svarer dig her og med mail.',
  school: 'Hvilken skole?',
  words: 'Hvorfor vil jeres skole gerne være med?',
  wordsHint: 'For eksempel hvad I allerede arbejder med, og hvad I håber at lære sammen.',
  apply: 'Ansøg for skolen',
  notYours: 'Det er koordinatoren eller skolelederen, der ansøger for en skole',
  notYoursText: 'Fortæl en af dem om netværket. De ansøger her, med nogle få ord.',
  takesNone: '{{network}} tager ikke nye skoler med lige nu',
  takesNoneText: 'Det kan ændre sig: medlederne siger, hvornår skoler kan ansøge.',
  state: {
    APPLIED: '{{school}} har ansøgt om at komme med i {{network}}',
    ACCEPTED: '{{school}} er med i {{network}}',
    TURNED_DOWN: '{{network}} kan ikke tage {{school}} med',
  },
  stateText: {
    APPLIED: 'Medlederne har fået besked. Du får besked, så snart de har svaret.',
    ACCEPTED: 'Kollegerne på skolen finder netværket under “Netværk”.',
    TURNED_DOWN: 'Hvorfor: “{{reason}}”',
  },
  yourWords: 'Det skrev du: “{{words}}”',
  withdraw: 'Træk ansøgningen tilbage',
  withdrawn: 'Ansøgningen er trukket tilbage.',
  seeNetwork: 'Se netværket',
};
