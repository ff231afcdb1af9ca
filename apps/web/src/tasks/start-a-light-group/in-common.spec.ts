import { networksOfAll, suggestedName } from './in-common.js';

const of = (...ids: string[]) => ({ networksInCommon: ids.map((id) => ({ id, name: id.toUpperCase() })) });
const words = { named: (names: string) => `${names} compare notes`, unnamed: 'Comparing notes' };

it('finds the networks that all of them are in', () => {
  expect(networksOfAll([of('a', 'b', 'c'), of('c', 'b'), of('b', 'a', 'c')]).map(({ id }) => id)).toEqual(['b', 'c']);
  expect(networksOfAll([of('a'), of('b')])).toEqual([]);
  expect(networksOfAll([])).toEqual([]);
});

it('suggests their first names, and no more than a name may hold', () => {
  expect(suggestedName(['Ruth Pargeter', 'Jo Hartley'], 'en', words)).toBe('Ruth and Jo compare notes');
  expect(suggestedName(['Ruth Pargeter'], 'en', words)).toBe('Comparing notes');
  const long = Array.from({ length: 6 }, () => 'Wilhelmina-Antonia Berg');
  expect(suggestedName(long, 'en', words)).toBe('Comparing notes');
});
