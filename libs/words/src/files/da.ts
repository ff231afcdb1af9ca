// Words of the files that people take out, in Danish.
import { network } from '../network/da.js';
import { runAProgramme } from '../run-a-programme/da.js';
import type { FileWords } from './en.js';

export const da: FileWords = {
  networks: {
    delimiter: ';',
    heads: {
      name: 'Netværk',
      state: 'Tilstand',
      learningFocus: 'Læringsfokus',
      schools: 'Skoler',
      coLeaders: 'Medledere',
      activatedAt: 'Aktivt siden',
      atRiskSince: 'I fare siden',
      lacks: 'Mangler endnu',
      waitsFor: 'Hvem der skal handle',
      since: 'Siden',
    },
    states: network.states,
    lacks: runAProgramme.lacks,
    waitsFor: runAProgramme.waitsFor,
  },
};
