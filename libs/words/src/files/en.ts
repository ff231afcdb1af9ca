// Words of the files that people take out, in English.
import { network } from '../network/en.js';
import { runAProgramme } from '../run-a-programme/en.js';

export const en = {
  networks: {
    /** What spreadsheets of English-speaking countries take as the end of a cell. */
    delimiter: ',',
    heads: {
      name: 'Network',
      state: 'State',
      learningFocus: 'Learning focus',
      schools: 'Schools',
      coLeaders: 'Co-leaders',
      activatedAt: 'Active since',
      atRiskSince: 'At risk since',
      lacks: 'Still missing',
      waitsFor: 'Who has to act',
      since: 'Since',
    },
    states: network.states,
    lacks: runAProgramme.lacks,
    waitsFor: runAProgramme.waitsFor,
  },
} as const;

type Texts<Keys> = { readonly [Key in keyof Keys]: string };

export interface FileWords {
  readonly networks: Omit<
    { readonly [Part in keyof typeof en.networks]: Texts<(typeof en.networks)[Part]> },
    'delimiter'
  > & {
    readonly delimiter: ',' | ';';
  };
}
