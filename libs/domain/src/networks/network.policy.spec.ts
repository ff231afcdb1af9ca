// Who may do what with a network, as a table of people against acts; and rule 6 for any ties at all.
import fc from 'fast-check';
import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import { canAnswerApplication, canApply, canReadApplication, canWithdrawApplication } from './application.policy.js';
import {
  canAnswerFor,
  canAnswerProposal,
  canAnswerSeat,
  canConfirmFirstCoordinator,
  canLeadNetwork,
  canReadNetwork,
  canReadPeopleOfNetwork,
  canReadPublicFacts,
  canRestoreAcceptance,
  canStartNetwork,
} from './network.policy.js';
import { networksLostWithout, reachedThrough } from './reach.rules.js';
import { networkStates, takesMembers } from './state.rules.js';

const at = (organisationId: string, role: Actor['affiliations'][number]['role'] = 'staff') =>
  ({ affiliationId: `${organisationId}-${role}`, organisationId, organisationKind: 'school', role }) as const;
const tie = (organisationId: string, standing: 'member' | 'invited' = 'member', networkId = 'n') =>
  ({ networkId, organisationId, standing }) as const;

const people: Readonly<Record<string, Actor>> = {
  nobody,
  teacher: { ...nobody, affiliations: [at('a')], networks: [tie('a')] },
  coordinator: { ...nobody, affiliations: [at('a', 'coordinator')], networks: [tie('a')] },
  invited: { ...nobody, affiliations: [at('b', 'head')], networks: [tie('b', 'invited')] },
  coLeader: { ...nobody, affiliations: [at('a')], networks: [tie('a')], leads: ['n'] },
  offered: { ...nobody, seatOffers: ['n'] },
  facilitator: { ...nobody, facilitates: ['p'] },
  facilitatorElsewhere: { ...nobody, facilitates: ['q'] },
  administrator: { ...nobody, isAdministrator: true },
  elsewhere: {
    ...nobody,
    affiliations: [at('z', 'coordinator')],
    networks: [tie('z', 'member', 'other')],
    leads: ['other'],
  },
};
const facts = { networkId: 'n', programmeId: 'p', state: 'forming' } as const;
const activatedAt = new Date('2026-09-01');
const said = (verdict: Verdict) => (verdict.allowed ? 'yes' : verdict.refusal);

const acts: Readonly<Record<string, (actor: Actor) => Verdict>> = {
  read: (actor) => canReadNetwork(actor, facts),
  lead: (actor) => canLeadNetwork(actor, facts),
  answerForB: (actor) => canAnswerProposal(actor, { ...facts, organisationId: 'b' }),
  confirm: (actor) => canConfirmFirstCoordinator(actor, facts),
  readPeople: (actor) => canReadPeopleOfNetwork(actor, facts),
};

const H = 'NOT_FOUND';
const L = 'CO_LEADERS_ONLY';
const C = 'COORDINATOR_OF_THE_SCHOOL_NEEDED';
const F = 'FACILITATOR_NEEDED';

test.each([
  //                        read   lead   answer confirm people
  ['nobody', /*          */ [H, H, H, H, H]],
  ['teacher', /*         */ ['yes', L, C, F, 'yes']],
  ['coordinator', /*     */ ['yes', L, C, F, 'yes']],
  ['invited', /*         */ ['yes', L, 'yes', F, H]],
  ['coLeader', /*        */ ['yes', 'yes', C, F, 'yes']],
  ['offered', /*         */ ['yes', L, C, F, H]],
  ['facilitator', /*     */ ['yes', L, C, 'yes', H]],
  ['facilitatorElsewhere', [H, H, H, H, H]],
  ['administrator', /*   */ ['yes', L, C, F, H]],
  ['elsewhere', /*       */ [H, H, H, H, H]],
])('%s', (who, expected) => {
  const actor = people[who] as Actor;
  expect(Object.values(acts).map((act) => said(act(actor)))).toEqual(expected);
});

test('public facts are for everyone, but only once a network has been activated', () => {
  for (const state of networkStates) {
    expect(said(canReadPublicFacts(null, { state, activatedAt, takesNewSchools: false }))).toBe('yes');
    expect(said(canReadPublicFacts(nobody, { state, activatedAt: null, takesNewSchools: false }))).toBe(H);
  }
});

test('one that never was is known to whoever is signed in, while it looks for schools and can take them', () => {
  for (const state of networkStates) {
    const open = { state, activatedAt: null, takesNewSchools: true };
    expect(said(canReadPublicFacts(null, open))).toBe(H);
    expect(said(canReadPublicFacts(nobody, open))).toBe(takesMembers(state) ? 'yes' : H);
  }
});

test.each<[string, string[]]>([
  // Applies for b · takes it back · answers · knows of it
  ['nobody', ['COORDINATOR_OF_THE_SCHOOL_NEEDED', H, H, H]],
  ['teacher', ['COORDINATOR_OF_THE_SCHOOL_NEEDED', H, H, H]],
  ['invited', ['yes', 'yes', H, 'yes']],
  ['coLeader', ['COORDINATOR_OF_THE_SCHOOL_NEEDED', H, 'yes', 'yes']],
  ['facilitator', ['COORDINATOR_OF_THE_SCHOOL_NEEDED', H, H, H]],
])('%s, and the application of b', (who, expected) => {
  const actor = people[who] as Actor;
  const ofB = { ...facts, activatedAt: null, organisationId: 'b' };
  const verdicts = [
    canApply(actor, { ...ofB, takesNewSchools: true }),
    canWithdrawApplication(actor, 'b'),
    canAnswerApplication(actor, facts),
    canReadApplication(actor, ofB),
  ];
  expect(verdicts.map(said)).toEqual(expected);
  expect(said(canApply(actor, { ...ofB, takesNewSchools: false }))).toBe(H);
});

test('any staff of a school may start a network there, and nowhere else', () => {
  expect(said(canStartNetwork(people.teacher as Actor, 'a'))).toBe('yes');
  expect(said(canStartNetwork(people.teacher as Actor, 'b'))).toBe('STAFF_OF_A_SCHOOL_NEEDED');
  const officer: Actor = {
    ...nobody,
    affiliations: [{ affiliationId: 'o', organisationId: 'u', organisationKind: 'partner', role: 'officer' }],
  };
  expect(said(canStartNetwork(officer, 'u'))).toBe('STAFF_OF_A_SCHOOL_NEEDED');
  expect(said(canAnswerFor(officer, 'u'))).toBe('yes');
});

test('a seat is answered by whom it was offered to; the others of the network see that it is not theirs', () => {
  const seat = { ...facts, personId: 'me' };
  expect(said(canAnswerSeat(people.offered as Actor, seat))).toBe('yes');
  expect(said(canAnswerSeat({ ...(people.teacher as Actor), personId: 'other' }, seat))).toBe('FORBIDDEN');
  expect(said(canAnswerSeat({ ...nobody, personId: 'other' }, seat))).toBe(H);
  expect(said(canAnswerSeat(nobody, seat))).toBe(H);
});

test('who took the yes of their school back can undo it though the network is hidden by now', () => {
  const coordinator = { ...nobody, affiliations: [at('a', 'coordinator')] };
  const facts = { networkId: 'n', programmeId: 'p', state: 'forming', organisationId: 'a' } as const;
  expect(canRestoreAcceptance(coordinator, facts)).toEqual({ allowed: true });
  expect(canRestoreAcceptance(coordinator, { ...facts, organisationId: 'b' })).toMatchObject({ refusal: 'NOT_FOUND' });
  expect(canRestoreAcceptance({ ...coordinator, leads: ['n'] }, { ...facts, organisationId: 'b' })).toMatchObject({
    refusal: 'COORDINATOR_OF_THE_SCHOOL_NEEDED',
  });
});

describe('reach (rule 6)', () => {
  const ids = ['a', 'b', 'c'];
  const anyPerson = fc.record({
    affiliations: fc.array(
      fc.constantFrom(...ids).map((id) => at(id)),
      { maxLength: 3 },
    ),
    networks: fc.array(
      fc.record({
        networkId: fc.constantFrom('n', 'm'),
        organisationId: fc.constantFrom(...ids),
        standing: fc.constantFrom('member' as const, 'invited' as const),
      }),
    ),
  });

  test('only a live affiliation with a member organisation reaches; being asked does not', () => {
    expect(reachedThrough(people.teacher as Actor, 'n')).toEqual(['a']);
    expect(reachedThrough(people.invited as Actor, 'n')).toEqual([]);
    expect(reachedThrough({ affiliations: [], networks: [tie('a')] }, 'n')).toEqual([]);
  });

  test('what is lost with an affiliation is exactly what is no longer reached without it', () => {
    fc.assert(
      fc.property(anyPerson, fc.constantFrom(...ids), (person, organisationId) => {
        const { affiliationId } = at(organisationId);
        const without = {
          ...person,
          affiliations: person.affiliations.filter((own) => own.affiliationId !== affiliationId),
        };
        const lost = ['n', 'm'].filter(
          (id) => reachedThrough(person, id).length > 0 && reachedThrough(without, id).length === 0,
        );
        expect([...networksLostWithout(person, affiliationId)].sort()).toEqual(lost.sort());
      }),
    );
  });

  test('rights are judged alone: two people’s ties together reach what each reaches, and nothing more', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (one, other) => {
        const networks = [...one.networks, ...other.networks];
        const both = { affiliations: [...one.affiliations, ...other.affiliations], networks };
        const union = new Set([
          ...reachedThrough({ ...one, networks }, 'n'),
          ...reachedThrough({ ...other, networks }, 'n'),
        ]);
        expect(new Set(reachedThrough(both, 'n'))).toEqual(union);
      }),
    );
  });
});
