// Rule 5 as tables: what an informal network lacks, which day can be its last, and how it comes to its end.
import { beginningBlockers, canEndOn, daysToEnd, latestEnd, nextStepBlockers } from './informal.rules.js';
import type { ActivationFacts, MembershipFacts, SeatFacts } from './network.rules.js';
import { newsOf, type Standing, standingOf } from './standing.rules.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const at = (moment: string): Date => new Date(moment);

const member = (organisationId: string, more: Partial<MembershipFacts> = {}): MembershipFacts => ({
  organisationId,
  state: 'accepted',
  countsTowardsTheSix: true,
  ...more,
});
const coLeader = (personId: string, organisationId: string): SeatFacts => ({
  personId,
  state: 'accepted',
  organisationIds: [organisationId],
});
const ready: ActivationFacts = {
  learningFocus: 'Outdoor mathematics',
  memberships: [member('a'), member('u', { countsTowardsTheSix: false })],
  seats: [coLeader('ruth', 'a'), coLeader('moses', 'u')],
};

test.each<[string, Partial<ActivationFacts>, string, object[]]>([
  ['a school and a partner, two co-leaders, a focus and a day', {}, '2026-12-31', []],
  [
    'one organisation, and one that has not answered',
    { memberships: [member('a'), member('u', { state: 'invited' })] },
    '2026-12-31',
    [
      { code: 'ORGANISATIONS_MISSING', missing: 1, accepted: 1, waiting: 1 },
      { code: 'CO_LEADER_OF_NO_MEMBER', personId: 'moses' },
    ],
  ],
  [
    'one co-leader and no focus',
    { seats: ready.seats.slice(1), learningFocus: ' ' },
    '2026-12-31',
    [{ code: 'CO_LEADERS_MISSING', missing: 1, waiting: 0 }, { code: 'LEARNING_FOCUS_MISSING' }],
  ],
  ['a last day that has passed', {}, '2026-11-21', [{ code: 'END_DATE_PASSED' }]],
])('%s', (_, facts, endsOn, blockers) => {
  expect(beginningBlockers({ ...ready, ...facts }, endsOn, NOW)).toEqual(blockers);
});

test('once it has begun, its next step is a programme, which wants six schools', () => {
  const facts = { ...ready, endsOn: '2026-12-31' };
  expect(nextStepBlockers({ ...facts, isForming: true }, NOW)).toEqual([]);
  expect(nextStepBlockers({ ...facts, isForming: false }, NOW)).toMatchObject([
    { code: 'SCHOOLS_MISSING', missing: 5 },
  ]);
});

test.each([
  ['2026-11-22', false],
  ['2026-11-23', true],
  ['2028-11-22', true],
  ['2028-11-23', false],
  ['2027-02-30', false],
  ['soon', false],
  ['2027-1-1', false],
])('today, %s can be the last day: %s', (day, can) => {
  expect(canEndOn(day, NOW)).toBe(can);
  expect(latestEnd(NOW)).toBe('2028-11-22');
});

describe('an informal network in time', () => {
  const stands = (next: string): Standing => ({ state: 'informal', atRiskSince: null, nextStepAt: at(next) });
  const over: Standing = { state: 'ended', atRiskSince: null, nextStepAt: null };
  const [reminder, end] = ['2026-12-18T00:00:00Z', '2027-01-01T00:00:00Z'];

  test.each<[string, Standing, number]>([
    ['2026-11-22T10:00:00Z', stands(reminder), 40],
    [reminder, stands(end), 14],
    ['2026-12-31T23:00:00Z', stands(end), 1],
    [end, over, 0],
  ])('at %s', (now, standing, days) => {
    const facts = { ...stands(reminder), endsOn: '2026-12-31', memberships: [], seats: [] };
    expect(standingOf(facts, at(now))).toEqual(standing);
    expect(daysToEnd('2026-12-31', at(now))).toBe(days);
  });

  test('is told of its end before and when it comes, and nothing when a later day is chosen', () => {
    expect(newsOf(stands(reminder), stands(end), at(reminder))).toBe('ends_soon');
    expect(newsOf(stands(end), over, at(end))).toBe('ended');
    expect(newsOf(stands(reminder), stands('2027-05-01T00:00:00Z'), NOW)).toBeNull();
  });
});
