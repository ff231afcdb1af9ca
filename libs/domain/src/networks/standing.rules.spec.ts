// Rule 2 as a table of days; what must hold in whatever order things happen stands in network-life.spec.ts.
import type { MembershipFacts, SeatFacts } from './network.rules.js';
import { daysToRecover, newsOf, type Standing, type StandingFacts, standingOf } from './standing.rules.js';
import { isAtWork, networkStates, takesMembers } from './state.rules.js';

const DAY = 24 * 60 * 60 * 1_000;
const START = new Date('2026-09-01T08:00:00Z');
const day = (number: number): Date => new Date(START.getTime() + number * DAY);

const schools = (count: number): MembershipFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    organisationId: `school ${index}`,
    state: 'accepted',
    countsTowardsTheSix: true,
  }));
const seat = (personId: string, organisationId: string): SeatFacts => ({
  personId,
  state: 'accepted',
  organisationIds: [organisationId],
});
const whole = {
  endsOn: null,
  memberships: schools(6),
  seats: [seat('ruth', 'school 0'), seat('moses', 'school 1')],
};
const calm: Standing = { state: 'active', atRiskSince: null, nextStepAt: null };
const atRisk = (since: number, next: number): Standing => ({
  state: 'at_risk',
  atRiskSince: day(since),
  nextStepAt: day(next),
});

describe('a network at work (rule 2)', () => {
  test.each<[string, Partial<StandingFacts>, Standing]>([
    ['stays active while it is whole', {}, calm],
    ['is at risk with five schools', { memberships: schools(5) }, atRisk(0, 60)],
    ['is at risk with one co-leader', { seats: whole.seats.slice(1) }, atRisk(0, 60)],
    [
      'is at risk when a co-leader is of no member any more',
      { seats: [whole.seats[0]!, seat('moses', 'elsewhere')] },
      atRisk(0, 60),
    ],
    [
      'counts no partner in place of a school',
      { memberships: [...schools(5), { organisationId: 'u', state: 'accepted', countsTowardsTheSix: false }] },
      atRisk(0, 60),
    ],
  ])('%s', (_, facts, standing) => {
    expect(standingOf({ ...calm, ...whole, ...facts }, START)).toEqual(standing);
  });

  test.each<[number, Standing]>([
    [59.9, atRisk(0, 60)],
    [60, atRisk(0, 80)],
    [79, atRisk(0, 80)],
    [80, atRisk(0, 90)],
    [89.9, atRisk(0, 90)],
    [90, { state: 'lapsed', atRiskSince: START, nextStepAt: null }],
    [400, { state: 'lapsed', atRiskSince: START, nextStepAt: null }],
  ])('with five schools since day 0 stands on day %d as expected', (now, standing) => {
    expect(standingOf({ ...atRisk(0, 60), ...whole, memberships: schools(5) }, day(now))).toEqual(standing);
  });

  test('recovers when it is whole again, be it on the last day', () => {
    expect(standingOf({ ...atRisk(0, 90), ...whole }, day(90))).toEqual(calm);
  });

  test('what is not at work is changed neither by facts nor by time', () => {
    for (const state of networkStates.filter((other) => !isAtWork(other))) {
      const { state: after } = standingOf({ ...calm, ...whole, state, memberships: [] }, day(1_000));
      expect(after).toBe(state);
    }
    expect(networkStates.filter(takesMembers)).toEqual(['forming', 'active', 'at_risk', 'informal']);
  });
});

test.each<[string, Standing, Standing, number, string | null]>([
  ['nothing new', calm, calm, 1, null],
  ['a fall', calm, atRisk(1, 61), 1, 'at_risk'],
  ['no reminder before its day', atRisk(0, 60), atRisk(0, 60), 59, null],
  ['the first reminder', atRisk(0, 60), atRisk(0, 80), 60, 'at_risk_still'],
  ['one reminder for two that were missed', atRisk(0, 60), atRisk(0, 90), 81, 'at_risk_still'],
  ['a recovery', atRisk(0, 60), calm, 10, 'recovered'],
  ['the end', atRisk(0, 90), { state: 'lapsed', atRiskSince: START, nextStepAt: null }, 90, 'lapsed'],
])('tells of %s', (_, before, after, now, news) => {
  expect(newsOf(before, after, day(now))).toBe(news);
});

test.each<[number, number | null]>([
  [0, 90],
  [0.5, 90],
  [60, 30],
  [89.5, 1],
  [95, 0],
])('on day %d so many days are left: %d', (now, left) => {
  expect(daysToRecover(atRisk(0, 60), day(now))).toBe(left);
  expect(daysToRecover(calm, day(now))).toBeNull();
});
