// Rule 1 as tables, and what must hold for any facts at all.
import fc from 'fast-check';
import {
  acceptedSchools,
  type ActivationFacts,
  activationBlockers,
  activationWarnings,
  LEARNING_FOCUS_MOST,
  type MembershipFacts,
  membershipStates,
  type SeatFacts,
  seatStates,
  waitsFor,
  wordsOfNetworkFaults,
} from './network.rules.js';
import { isRestorable, RESTORABLE_MINUTES } from '../restorable.js';

const member = (organisationId: string, more: Partial<MembershipFacts> = {}): MembershipFacts => ({
  organisationId,
  state: 'accepted',
  countsTowardsTheSix: true,
  ...more,
});
const coLeader = (personId: string, ...organisationIds: string[]): SeatFacts => ({
  personId,
  state: 'accepted',
  organisationIds,
});
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => member(id));
const ready: ActivationFacts = {
  learningFocus: 'Talk before writing',
  memberships: six,
  seats: [coLeader('ruth', 'a'), coLeader('moses', 'b')],
};
const codes = (facts: ActivationFacts) => activationBlockers(facts).map(({ code }) => code);

describe('activation (rule 1)', () => {
  test.each<[string, Partial<ActivationFacts>, object[]]>([
    ['six schools, two co-leaders and a focus', {}, []],
    [
      'five schools',
      { memberships: six.slice(0, 5) },
      [{ code: 'SCHOOLS_MISSING', missing: 1, accepted: 5, waiting: 0 }],
    ],
    [
      'a sixth that was asked and has not answered',
      { memberships: [...six.slice(0, 5), member('f', { state: 'invited' })] },
      [{ code: 'SCHOOLS_MISSING', missing: 1, accepted: 5, waiting: 1 }],
    ],
    [
      'a university as the sixth',
      { memberships: [...six.slice(0, 5), member('u', { countsTowardsTheSix: false })] },
      [{ code: 'SCHOOLS_MISSING', missing: 1, accepted: 5, waiting: 0 }],
    ],
    [
      'schools that declined, were withdrawn or left',
      {
        memberships: [
          ...six.slice(0, 3),
          ...(['declined', 'withdrawn', 'left'] as const).map((state) => member(state, { state })),
        ],
      },
      [{ code: 'SCHOOLS_MISSING', missing: 3, accepted: 3, waiting: 0 }],
    ],
    ['one co-leader', { seats: [coLeader('ruth', 'a')] }, [{ code: 'CO_LEADERS_MISSING', missing: 1, waiting: 0 }]],
    [
      'a second seat that is only offered',
      { seats: [coLeader('ruth', 'a'), { ...coLeader('moses', 'b'), state: 'offered' }] },
      [{ code: 'CO_LEADERS_MISSING', missing: 1, waiting: 1 }],
    ],
    [
      'three co-leaders',
      { seats: [...ready.seats, coLeader('kirsten', 'c')] },
      [{ code: 'TOO_MANY_CO_LEADERS', accepted: 3 }],
    ],
    [
      'a co-leader of a school outside',
      { seats: [coLeader('ruth', 'a'), coLeader('moses', 'z')] },
      [{ code: 'CO_LEADER_OF_NO_MEMBER', personId: 'moses' }],
    ],
    [
      'a co-leader of a school that was asked and has not answered',
      {
        memberships: [...six, member('z', { state: 'invited' })],
        seats: [coLeader('ruth', 'a'), coLeader('moses', 'z')],
      },
      [{ code: 'CO_LEADER_OF_NO_MEMBER', personId: 'moses' }],
    ],
    ['a focus of blanks', { learningFocus: '  \n' }, [{ code: 'LEARNING_FOCUS_MISSING' }]],
  ])('%s', (_, difference, blockers) => {
    expect(activationBlockers({ ...ready, ...difference })).toEqual(blockers);
  });

  test('everything that is missing is listed at once', () => {
    expect(codes({ learningFocus: '', memberships: [], seats: [] })).toEqual([
      'SCHOOLS_MISSING',
      'CO_LEADERS_MISSING',
      'LEARNING_FOCUS_MISSING',
    ]);
  });

  test('two co-leaders of one school are worth a second thought, and block nothing', () => {
    const facts = { ...ready, seats: [coLeader('ruth', 'a'), coLeader('moses', 'a', 'outside')] };
    expect(codes(facts)).toEqual([]);
    expect(activationWarnings(facts)).toEqual([{ code: 'CO_LEADERS_OF_ONE_SCHOOL', organisationId: 'a' }]);
    expect(activationWarnings({ ...ready, seats: [coLeader('ruth', 'a'), coLeader('moses', 'a', 'b')] })).toEqual([]);
    expect(activationWarnings({ ...ready, seats: [coLeader('ruth', 'a')] })).toEqual([]);
  });

  const anyFacts: fc.Arbitrary<ActivationFacts> = fc.record({
    learningFocus: fc.string(),
    memberships: fc.uniqueArray(
      fc.record({
        organisationId: fc.constantFrom(...'abcdefghijkl'),
        state: fc.constantFrom(...membershipStates),
        countsTowardsTheSix: fc.boolean(),
      }),
      { selector: ({ organisationId }) => organisationId },
    ),
    seats: fc.array(
      fc.record({
        personId: fc.uuid(),
        state: fc.constantFrom(...seatStates),
        organisationIds: fc.subarray([...'abcdefghijkl']),
      }),
      { maxLength: 3 },
    ),
  });

  test('nothing stands in the way exactly when the sentence of rule 1 is true', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const members = facts.memberships.filter(({ state }) => state === 'accepted');
        const leads = facts.seats.filter(({ state }) => state === 'accepted');
        const sentence =
          members.filter(({ countsTowardsTheSix }) => countsTowardsTheSix).length >= 6 &&
          leads.length === 2 &&
          leads.every((seat) => members.some(({ organisationId }) => seat.organisationIds.includes(organisationId))) &&
          facts.learningFocus.trim().length > 0;
        expect(activationBlockers(facts).length === 0).toBe(sentence);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a school that stands in two registers counts once, whichever it came by and wherever it stands', () => {
    const anyPair = fc.record({ facts: anyFacts, place: fc.nat({ max: 20 }) });
    fc.assert(
      fc.property(anyPair, ({ facts, place }) => {
        const memberships = [...facts.memberships, member('at home')];
        const twice = memberships.toSpliced(place, 0, { ...member('away'), homeSchoolId: 'at home' });
        expect(acceptedSchools(twice)).toBe(acceptedSchools(memberships));
      }),
    );
  });

  test('one more school that says yes never adds a blocker', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const memberships = [...facts.memberships, member('one more')];
        expect(activationBlockers({ ...facts, memberships }).length).toBeLessThanOrEqual(
          activationBlockers(facts).length,
        );
        expect(acceptedSchools(memberships)).toBe(acceptedSchools(facts.memberships) + 1);
      }),
    );
  });
});

describe('whom a proposal waits for', () => {
  const asked = {
    state: 'invited',
    hasAnswerer: false,
    coordinatorInvited: false,
    unconfirmedAffiliationId: null,
  } as const;
  test.each([
    [{ ...asked, state: 'accepted' as const }, 'nobody'],
    [{ ...asked, hasAnswerer: true }, 'answer'],
    [{ ...asked, hasAnswerer: true, coordinatorInvited: true, unconfirmedAffiliationId: 'x' }, 'answer'],
    [asked, 'first_coordinator'],
    [{ ...asked, coordinatorInvited: true }, 'invited_coordinator'],
    [{ ...asked, coordinatorInvited: true, unconfirmedAffiliationId: 'x' }, 'confirmation'],
  ])('%j: %s', (facts, expected) => {
    expect(waitsFor(facts)).toBe(expected);
  });
});

test('what was taken back can be restored to the end of its minutes, and not a moment longer', () => {
  const now = new Date();
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  expect(isRestorable(now, now)).toBe(true);
  expect(isRestorable(before(RESTORABLE_MINUTES * 60_000), now)).toBe(true);
  expect(isRestorable(before(RESTORABLE_MINUTES * 60_000 + 1), now)).toBe(false);
});

describe('the words of a network', () => {
  const good = { name: 'North Walsham Writers', purpose: 'Write together', learningFocus: '' };
  test.each([
    [good, []],
    [{ ...good, name: '  A ' }, ['NETWORK_NAME_NOT_ACCEPTED']],
    [{ ...good, name: 'n'.repeat(121) }, ['NETWORK_NAME_NOT_ACCEPTED']],
    [{ ...good, purpose: ' ' }, ['PURPOSE_NOT_ACCEPTED']],
    [{ ...good, learningFocus: 'f'.repeat(LEARNING_FOCUS_MOST + 1) }, ['LEARNING_FOCUS_TOO_LONG']],
    [{ name: '', purpose: '', learningFocus: '' }, ['NETWORK_NAME_NOT_ACCEPTED', 'PURPOSE_NOT_ACCEPTED']],
  ])('%j', (words, expected) => {
    expect(wordsOfNetworkFaults(words).map(({ code }) => code)).toEqual(expected);
  });
});
