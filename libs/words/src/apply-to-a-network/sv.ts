// Texts of the task "apply to a network", in Swedish.
import type { Translated } from '../catalogue.js';
import type { applyToANetwork as english } from './en.js';

export const applyToANetwork: Translated<typeof english> = {
  title: 'Ansök om att få vara med i {{network}}',
  lead: 'Några ord räcker. Medledarna läser dem och svarar dig här och med mejl.',
  school: 'Vilken skola?',
  words: 'Varför vill er skola vara med?',
  wordsHint: 'Till exempel vad ni redan arbetar med och vad ni hoppas lära er tillsammans.',
  apply: 'Ansök för skolan',
  notYours: 'Det är koordinatorn eller rektorn som ansöker för en skola',
  notYoursText: 'Berätta om nätverket för någon av dem. De ansöker här, med några ord.',
  takesNone: '{{network}} tar inte med nya skolor just nu',
  takesNoneText: 'Det kan ändras: medledarna säger när skolor får ansöka.',
  state: {
    APPLIED: '{{school}} har ansökt till {{network}}',
    ACCEPTED: '{{school}} är med i {{network}}',
    TURNED_DOWN: '{{network}} kan inte ta med {{school}}',
  },
  stateText: {
    APPLIED: 'Medledarna har fått veta det. Du får veta så snart de har svarat.',
    ACCEPTED: 'Kollegorna på skolan hittar nätverket under ”Nätverk”.',
    TURNED_DOWN: 'Varför: ”{{reason}}”',
  },
  yourWords: 'Det här skrev du: ”{{words}}”',
  withdraw: 'Ta tillbaka ansökan',
  withdrawn: 'Ansökan har tagits tillbaka.',
  seeNetwork: 'Se nätverket',
};
