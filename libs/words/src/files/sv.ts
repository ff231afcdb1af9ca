// Words of the files that people take out, in Swedish.
import { network } from '../network/sv.js';
import { runAProgramme } from '../run-a-programme/sv.js';
import type { FileWords } from './en.js';

export const sv: FileWords = {
  networks: {
    delimiter: ';',
    heads: {
      name: 'Nätverk',
      state: 'Läge',
      learningFocus: 'Lärandefokus',
      schools: 'Skolor',
      coLeaders: 'Medledare',
      activatedAt: 'Aktivt sedan',
      atRiskSince: 'I fara sedan',
      lacks: 'Saknas ännu',
      waitsFor: 'Vem som ska göra något',
      since: 'Sedan',
    },
    states: network.states,
    lacks: runAProgramme.lacks,
    waitsFor: runAProgramme.waitsFor,
  },
};
