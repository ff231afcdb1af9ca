// Rule 2 as a table of days, and what must hold whatever happens to a network in whatever order.
import fc from 'fast-check';
import { acceptedSchools, type MembershipFacts, SCHOOLS_NEEDED, type SeatFacts } from './network.rules.js';
import {
  DAYS_TO_RECOVER,
  daysToRecover,
  newsOf,
  type Standing,
  type StandingFacts,
  standingOf,
} from './standing.rules.js';
import { canBecome, isAtWork, networkStates, takesMembers } from './state.rules.js';

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

describe('whatever happens, in whatever order', () => {
  type Act =
    | { readonly kind: 'join' | 'leave'; readonly school: number }
    | { readonly kind: 'lead' | 'stop leading'; readonly school: number }
    | { readonly kind: 'wait'; readonly days: number };
  const school = fc.nat({ max: 8 });
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ kind: fc.constantFrom('join' as const, 'leave' as const), school }),
    fc.record({ kind: fc.constantFrom('lead' as const, 'stop leading' as const), school }),
    fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 100 }) }),
  );
  function after(acted: Act, { memberships, seats }: Pick<StandingFacts, 'memberships' | 'seats'>) {
    if (acted.kind === 'wait') return { memberships, seats };
    const organisationId = `school ${acted.school}`;
    const others = memberships.filter((member) => member.organisationId !== organisationId || member.state === 'left');
    const own = { organisationId, countsTowardsTheSix: true } as const;
    const led = seats.filter(
      ({ organisationIds, state }) => state === 'ended' || organisationIds[0] !== organisationId,
    );
    switch (acted.kind) {
      case 'join':
        return { memberships: [...others, { ...own, state: 'accepted' as const }], seats };
      case 'leave':
        return { memberships: [...others, { ...own, state: 'left' as const }], seats };
      case 'lead':
        return led.filter(({ state }) => state === 'accepted').length < 2
          ? { memberships, seats: [...led, seat(`leader ${acted.school}`, organisationId)] }
          : { memberships, seats };
      case 'stop leading':
        return {
          memberships,
          seats: seats.map((held) =>
            held.organisationIds[0] === organisationId ? { ...held, state: 'ended' as const } : held,
          ),
        };
    }
  }

  test('it is never active below the rule, moves along the arrows alone, and lapses after 90 days in a row', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let facts: StandingFacts = { ...calm, ...whole };
        let now = START;
        for (const acted of acts) {
          if (acted.kind === 'wait') now = new Date(now.getTime() + acted.days * DAY);
          const company = after(acted, facts);
          const standing = standingOf({ ...facts, ...company }, now);
          if (standing.state !== facts.state) expect(canBecome(facts.state, standing.state)).toBe(true);
          const leads = company.seats.filter(
            ({ state, organisationIds }) =>
              state === 'accepted' &&
              company.memberships.some((m) => m.state === 'accepted' && organisationIds.includes(m.organisationId)),
          );
          const isWhole = acceptedSchools(company.memberships) >= SCHOOLS_NEEDED && leads.length === 2;
          if (standing.state === 'active') expect(isWhole).toBe(true);
          if (standing.state === 'at_risk') {
            expect(isWhole).toBe(false);
            expect(daysToRecover(standing, now)).toBeGreaterThan(0);
          }
          if (standing.state === 'lapsed' && facts.state !== 'lapsed') {
            expect(now.getTime() - facts.atRiskSince!.getTime()).toBeGreaterThanOrEqual(DAYS_TO_RECOVER * DAY);
          }
          // Judged again at the same moment, nothing moves: the job may come twice.
          expect(standingOf({ endsOn: null, ...company, ...standing }, now)).toEqual(standing);
          facts = { endsOn: null, ...company, ...standing };
        }
      }),
    );
  });
});
