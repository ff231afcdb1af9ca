// What a programme may be called, how long it may run, how much it may give.
import { programmeFaults, type ProgrammeWords, YEARLY_CEILING } from './programme.rules.js';

const faultless: ProgrammeWords = {
  name: 'Village schools',
  scope: '',
  startsOn: '2026-09-01',
  endsOn: '2030-08-31',
  yearlyCeiling: YEARLY_CEILING.usual,
};

describe('a programme', () => {
  it('may leave its scope empty and give nothing', () => {
    expect(programmeFaults({ ...faultless, yearlyCeiling: 0 })).toEqual([]);
  });

  it.each<[string, Partial<ProgrammeWords>, string]>([
    ['has no name to speak of', { name: '  a ' }, 'PROGRAMME_NAME_NOT_ACCEPTED'],
    ['has a name that fills a page', { name: 'a'.repeat(121) }, 'PROGRAMME_NAME_NOT_ACCEPTED'],
    ['says too much', { scope: 'a'.repeat(2_001) }, 'PROGRAMME_SCOPE_TOO_LONG'],
    ['ends before it begins', { endsOn: '2026-08-31' }, 'PROGRAMME_YEARS_NOT_ACCEPTED'],
    ['ends the day it begins', { endsOn: '2026-09-01' }, 'PROGRAMME_YEARS_NOT_ACCEPTED'],
    ['begins on a day that there is not', { startsOn: '2026-02-31' }, 'PROGRAMME_YEARS_NOT_ACCEPTED'],
    ['has no last day', { endsOn: '' }, 'PROGRAMME_YEARS_NOT_ACCEPTED'],
    ['runs longer than anyone can promise', { endsOn: '2041-09-02' }, 'PROGRAMME_YEARS_NOT_ACCEPTED'],
    ['gives less than nothing', { yearlyCeiling: -1 }, 'YEARLY_CEILING_NOT_ACCEPTED'],
    ['gives parts of a unit', { yearlyCeiling: 0.5 }, 'YEARLY_CEILING_NOT_ACCEPTED'],
    ['gives too much', { yearlyCeiling: 100_000_001 }, 'YEARLY_CEILING_NOT_ACCEPTED'],
  ])('is refused when it %s', (_why, words, code) => {
    expect(programmeFaults({ ...faultless, ...words }).map((fault) => fault.code)).toEqual([code]);
  });

  it('may run for fifteen years to the day', () => {
    expect(programmeFaults({ ...faultless, endsOn: '2041-09-01' })).toEqual([]);
  });
});
