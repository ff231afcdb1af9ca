// Times are said as people say them, in their language.
import { timeAgo } from './time-words.js';

const now = new Date(2026, 10, 21, 12, 0, 0);
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const hour = 3_600_000;

describe('a time', () => {
  it.each([
    ['en', 20_000, 'now'],
    ['en', 59 * 60_000, '59 minutes ago'],
    ['en', 3 * hour, '3 hours ago'],
    ['en', 26 * hour, 'yesterday'],
    ['da', 3 * hour, 'for 3 timer siden'],
    ['sv', 26 * hour, 'i går'],
    ['da', 50 * hour, 'i forgårs'],
    ['en-GB', 9 * 24 * hour, '12 November'],
    ['sv', 9 * 24 * hour, '12 november'],
    ['en-GB', 400 * 24 * hour, '17 October 2025'],
  ])('in %s, %i ms back, is %j', (language, back, words) => expect(timeAgo(before(back), now, language)).toBe(words));
});
