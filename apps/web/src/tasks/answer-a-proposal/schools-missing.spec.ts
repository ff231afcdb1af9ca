// The preview counts like the rule: only schools that count, only those that said yes, and the one that would.
import { schoolsMissingAfterYes } from './schools-missing.js';

const school = (id: string, state: 'ACCEPTED' | 'INVITED' | 'DECLINED', countsTowardsTheSix = true) => ({
  id,
  state,
  countsTowardsTheSix,
  homeSchoolId: null as string | null,
  organisation: { id: `organisation ${id}` },
});
const four = ['a', 'b', 'c', 'd'].map((id) => school(id, 'ACCEPTED'));

test.each([
  ['the first of all', [school('x', 'INVITED')], 5],
  ['the fifth, with one that said no', [...four, school('n', 'DECLINED'), school('x', 'INVITED')], 1],
  ['the sixth', [...four, school('e', 'ACCEPTED'), school('x', 'INVITED')], 0],
  [
    'the same school by another register',
    [...four, school('e', 'ACCEPTED'), { ...school('x', 'INVITED'), homeSchoolId: 'organisation e' }],
    1,
  ],
  ['a partner among five', [...four, school('e', 'ACCEPTED'), school('x', 'INVITED', false)], 1],
])('%s', (_, schools, missing) => {
  expect(schoolsMissingAfterYes(schools, 'x')).toBe(missing);
});
