// Which year is to be reviewed when, and when a review is complete.
import fc from 'fast-check';
import {
  dueReviewYear,
  latestActivationDue,
  type ReviewAnswer,
  reviewDueAt,
  reviewHeadings,
  unansweredHeadings,
  yearToReview,
} from './review.rules.js';

const activatedAt = new Date('2026-09-15T10:00:00Z');

it.each<[string, number, number | null, number | null]>([
  ['2026-09-15T10:00:00Z', 0, null, 1],
  ['2027-08-15T09:59:59Z', 0, null, 1],
  ['2027-08-15T10:00:00Z', 0, 1, 1],
  ['2027-08-15T10:00:00Z', 1, null, null],
  ['2027-10-01T00:00:00Z', 0, 1, 1],
  ['2027-10-01T00:00:00Z', 1, null, 2],
  ['2028-08-20T00:00:00Z', 0, 2, 2],
  ['2030-09-14T00:00:00Z', 3, 4, 4],
  ['2031-01-01T00:00:00Z', 3, 4, 4],
  ['2031-01-01T00:00:00Z', 4, null, null],
])('on %s, with year %d reviewed last, %s is due and %s can be reviewed', (day, lastReviewed, due, toReview) => {
  const facts = { activatedAt, lastReviewed };
  expect([dueReviewYear(facts, new Date(day)), yearToReview(facts, new Date(day))]).toEqual([due, toReview]);
});

it('asks nothing of a network that has not been activated', () => {
  const facts = { activatedAt: null, lastReviewed: 0 };
  expect([dueReviewYear(facts, activatedAt), yearToReview(facts, activatedAt)]).toEqual([null, null]);
});

it('is due a month before the year ends', () => {
  expect(reviewDueAt(activatedAt, 2).toISOString()).toBe('2028-08-15T10:00:00.000Z');
});

describe('a review', () => {
  const whole: ReviewAnswer[] = reviewHeadings.map((heading) => ({ heading, level: 'begun', words: 'We talk.' }));

  it('is complete with a level and a sentence under every heading', () => {
    expect(unansweredHeadings(whole)).toEqual([]);
    expect(unansweredHeadings([])).toEqual(reviewHeadings);
  });

  it('is not with either alone', () => {
    const answers = whole.map((answer, index) => ({
      ...answer,
      level: index === 1 ? null : answer.level,
      words: index === 4 ? ' ' : answer.words,
    }));
    expect(unansweredHeadings(answers)).toEqual(['relationships', 'leadership']);
  });
});

it('never passes over a network whose review is due', () => {
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, (activated, now) => {
      const isDue = dueReviewYear({ activatedAt: activated, lastReviewed: 0 }, now) !== null;
      expect(!isDue || activated <= latestActivationDue(now)).toBe(true);
    }),
  );
});
