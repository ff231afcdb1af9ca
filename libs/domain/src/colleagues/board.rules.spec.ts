// How long an entry stands, and what a profile becomes on the board.
import { boardStandingOf, canStandUntil, entryFromProfile, latestBoardDay, usualBoardDay } from './board.rules.js';

const now = new Date('2026-11-22T09:00:00Z');

describe('the last day of an entry', () => {
  it.each([
    ['2026-11-21', false],
    ['2026-11-22', true],
    ['2027-05-22', true],
    ['2027-05-23', false],
    ['2027-02-30', false],
    ['soon', false],
  ])('%s: %s', (day, can) => expect(canStandUntil(day, now)).toBe(can));

  it('is three months ahead as a rule, and the last of the month where that is shorter', () => {
    expect(usualBoardDay(now)).toBe('2027-02-22');
    expect(usualBoardDay(new Date('2026-11-30T09:00:00Z'))).toBe('2027-02-28');
    expect(latestBoardDay(new Date('2026-08-31T09:00:00Z'))).toBe('2027-02-28');
  });
});

describe('how an entry stands', () => {
  it.each([
    ['open', '2026-11-22', 'open'],
    ['open', '2026-11-21', 'over'],
    ['met', '2026-11-21', 'met'],
    ['closed', '2026-12-24', 'closed'],
  ] as const)('%s until %s: %s', (settlement, endsOn, standing) =>
    expect(boardStandingOf({ settlement, endsOn }, now)).toBe(standing),
  );
});

describe('an entry from a profile', () => {
  it.each([
    ['Letters between classes. We have done it twice.', 'Letters between classes'],
    ['  Does anyone teach signing? I would come and watch. ', 'Does anyone teach signing?'],
    ['A choir\nfor beginners', 'A choir'],
    [`${'a choir for beginners '.repeat(5)}`, `${'a choir for beginners '.repeat(3).trim()} a choir for …`],
  ])('%j is called %j', (text, title) => expect(entryFromProfile(text)).toEqual({ title, words: text.trim() }));

  it('of one endless word is cut all the same', () =>
    expect(entryFromProfile('x'.repeat(600))?.title).toBe(`${'x'.repeat(80)} …`));

  it('is none where hardly anything stands', () => expect(entryFromProfile(' ? ')).toBeNull());
});
