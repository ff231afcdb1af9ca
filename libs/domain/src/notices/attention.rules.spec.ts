// When mail goes: at once, by the day or by the week, and never in the quiet times of the place where its reader is.
import fc from 'fast-check';
import { attentionFault, DEFAULT_ATTENTION, mailWishes, nextMailMoment, type QuietTimes } from './attention.rules.js';
import { localMomentOf } from './local-time.rules.js';

const never: QuietTimes = {
  timeZone: 'Europe/London',
  quietFrom: null,
  quietUntil: null,
  quietWeekends: false,
  holidays: [],
};
const usual: QuietTimes = { ...never, ...DEFAULT_ATTENTION };
const danish: QuietTimes = { ...usual, timeZone: 'Europe/Copenhagen' };
const christmas: QuietTimes = { ...usual, holidays: [{ from: '2026-12-21', until: '2027-01-01' }] };
const lunch: QuietTimes = { ...never, quietFrom: '12:00', quietUntil: '13:30' };
const at = (moment: string) => new Date(moment);

describe('mail goes', () => {
  it.each([
    ['at once on a Tuesday morning', 'at_once', usual, '2026-11-24T09:15:30Z', '2026-11-24T09:15:30Z'],
    ['the next morning when it is evening', 'at_once', usual, '2026-11-24T18:00Z', '2026-11-25T07:00Z'],
    ['the same morning when it is night', 'at_once', usual, '2026-11-24T03:00Z', '2026-11-24T07:00Z'],
    ['on Monday when it is Friday evening', 'at_once', usual, '2026-11-20T19:00Z', '2026-11-23T07:00Z'],
    ['on Monday when it is Sunday noon', 'at_once', usual, '2026-11-22T12:00Z', '2026-11-23T07:00Z'],
    ['after the holidays and their weekend', 'at_once', christmas, '2026-12-24T10:00Z', '2027-01-04T07:00Z'],
    ['at once at night for whoever minds no hour', 'at_once', never, '2026-11-22T03:00Z', '2026-11-22T03:00Z'],
    ['after lunch for whoever eats in peace', 'at_once', lunch, '2026-11-24T12:10Z', '2026-11-24T13:30Z'],
    ['by the clock in Copenhagen', 'at_once', danish, '2026-11-24T17:30Z', '2026-11-25T06:00Z'],
    ['by the clock in summer', 'at_once', danish, '2026-06-24T17:30Z', '2026-06-25T05:00Z'],
    ['the morning after by the day', 'daily', usual, '2026-11-24T09:00Z', '2026-11-25T07:00Z'],
    ['this morning by the day when it is early', 'daily', usual, '2026-11-24T05:00Z', '2026-11-24T07:00Z'],
    ['on Monday by the day on a Friday', 'daily', usual, '2026-11-20T09:00Z', '2026-11-23T07:00Z'],
    ['on Monday by the week', 'weekly', usual, '2026-11-24T09:00Z', '2026-11-30T07:00Z'],
    ['a week later by the week on a Monday', 'weekly', usual, '2026-11-23T07:00Z', '2026-11-30T07:00Z'],
    ['when the holidays are over by the week', 'weekly', christmas, '2026-12-16T09:00Z', '2027-01-04T07:00Z'],
    ['at seven where no hour is quiet, by the day', 'daily', never, '2026-11-20T09:00Z', '2026-11-21T07:00Z'],
  ] as const)('%s', (_, wish, quiet, now, then) => {
    expect(nextMailMoment(wish, quiet, at(now))).toEqual(at(then));
  });

  it('not at all to whoever wants none', () =>
    expect(nextMailMoment('none', never, at('2026-11-24T09:00Z'))).toBeNull());

  it('never before it was told, never in a quiet time, and within the longest holidays', () => {
    const moments = fc.date({ min: at('2026-01-01T00:00Z'), max: at('2027-12-31T00:00Z'), noInvalidDate: true });
    const zones = fc.constantFrom('Europe/London', 'Europe/Copenhagen', 'America/New_York', 'Asia/Kolkata');
    const wishes = fc.constantFrom(...mailWishes.filter((wish) => wish !== 'none'));
    fc.assert(
      fc.property(moments, zones, wishes, (now, timeZone, wish) => {
        const then = nextMailMoment(wish, { ...christmas, timeZone }, now)!;
        const { day, time } = localMomentOf(then, timeZone);
        expect(then.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(time >= '07:00' && time < '18:00').toBe(true);
        expect([0, 6]).not.toContain(new Date(day).getUTCDay());
        expect(day < '2026-12-21' || day > '2027-01-01').toBe(true);
      }),
    );
  });
});

describe('what somebody sets', () => {
  const set = { ...usual, timeZone: null };
  it.each([
    ['the usual', set, null],
    ['no quiet hour', { ...set, quietFrom: null, quietUntil: null }, null],
    ['half of the hours', { ...set, quietUntil: null }, 'quietHours'],
    ['the same hour twice', { ...set, quietUntil: '18:00' }, 'quietHours'],
    ['an hour that no clock shows', { ...set, quietFrom: '24:10' }, 'quietHours'],
    ['a place that is nowhere', { ...set, timeZone: 'Europe/Atlantis' }, 'timeZone'],
    ['a place that is somewhere', { ...set, timeZone: 'Europe/Oslo' }, null],
    [
      'a holiday that ends before it begins',
      { ...set, holidays: [{ from: '2026-12-24', until: '2026-12-23' }] },
      'holidays',
    ],
    ['a holiday of one day', { ...set, holidays: [{ from: '2026-12-24', until: '2026-12-24' }] }, null],
    [
      'a holiday on a day that does not exist',
      { ...set, holidays: [{ from: '2026-02-30', until: '2026-03-02' }] },
      'holidays',
    ],
    ['a holiday of half a year', { ...set, holidays: [{ from: '2026-01-01', until: '2026-07-01' }] }, 'holidays'],
    [
      'more holidays than a year has',
      { ...set, holidays: Array(11).fill({ from: '2026-12-24', until: '2026-12-24' }) },
      'holidays',
    ],
  ] as const)('%s: %#', (_, settings, field) => expect(attentionFault(settings)).toBe(field));
});
