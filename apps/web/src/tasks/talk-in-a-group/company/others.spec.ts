// Who is named, and who is only counted.
import { othersHere, othersWriting } from './others.js';

const people = (...names: string[]) => names.map((name) => ({ id: name, name, organisationName: null }));
const there = (count: number, ...names: string[]) => ({ count, here: people(...names), writing: people(...names) });

describe('who else is here', () => {
  it.each([
    [there(0), [], 0],
    [there(1, 'me'), [], 0],
    [there(2, 'me', 'Ruth'), ['Ruth'], 0],
    [there(4, 'Ruth', 'me', 'Moses', 'Jo'), ['Ruth', 'Moses', 'Jo'], 0],
    [there(5, 'Ruth', 'me', 'Moses', 'Jo', 'Nell'), ['Ruth', 'Moses'], 2],
    // The reader came so late that the names were full.
    [there(40, 'Ruth', 'Moses', 'Jo', 'Nell'), ['Ruth', 'Moses'], 37],
  ])('of %j is named %j, and %i more', (company, names, more) => {
    expect(othersHere(company, 'me')).toMatchObject({ names, more });
  });
});

describe('who else writes', () => {
  it.each([
    [there(1, 'me'), []],
    [there(2, 'me', 'Ruth'), ['Ruth']],
    [there(3, 'me', 'Ruth', 'Moses'), ['Ruth', 'Moses']],
    [there(3, 'Jo', 'Ruth', 'Moses'), 'several'],
  ])('of %j is %j', (company, names) => {
    expect(othersWriting(company, 'me')).toEqual(names);
  });
});
