// Whom a network waits for, as tables: every way in which a proposal or a seat can stand still.
import { type AskedFacts, type OfferFacts, waitsOf } from './wait.rules.js';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));

const asked = (id: string, facts: Partial<AskedFacts> = {}): AskedFacts => ({
  id,
  organisationId: `school-${id}`,
  state: 'invited',
  askedAt: day(1),
  hasAnswerer: false,
  coordinatorInvited: false,
  unconfirmedAffiliationId: null,
  unconfirmedName: null,
  unconfirmedSince: null,
  ...facts,
});
const offer = (id: string, facts: Partial<OfferFacts> = {}): OfferFacts => ({
  id,
  state: 'offered',
  name: 'Priya',
  nomineeAgreed: false,
  leadAgreed: true,
  offeredAt: day(2),
  ...facts,
});
const leader = offer('leader', { state: 'accepted', nomineeAgreed: true });

test.each<[string, Partial<AskedFacts>, object | null]>([
  ['has an answer', { state: 'accepted', hasAnswerer: true }, null],
  ['has said no', { state: 'declined' }, null],
  ['has applied', { state: 'applied', hasAnswerer: true }, { kind: 'application', whom: 'co_leaders', since: day(1) }],
  ['can answer', { hasAnswerer: true }, { kind: 'answer', whom: 'school', since: day(1) }],
  ['has nobody there', {}, { kind: 'first_coordinator', whom: 'co_leaders' }],
  ['has someone on their way', { coordinatorInvited: true }, { kind: 'invited_coordinator', whom: 'school' }],
  [
    'has someone to be confirmed',
    { unconfirmedAffiliationId: 'a', unconfirmedName: 'Lena', unconfirmedSince: day(5) },
    { kind: 'confirmation', whom: 'facilitator', since: day(5), personName: 'Lena' },
  ],
])('a school that %s', (_what, facts, wait) => {
  const waits = waitsOf({ memberships: [asked('1', facts)], seats: [] });
  expect(waits).toMatchObject(wait === null ? [] : [{ id: '1', organisationId: 'school-1', ...wait }]);
});

test.each<[string, readonly OfferFacts[], readonly object[]]>([
  ['that is held', [leader], []],
  ['that was offered', [leader, offer('s')], [{ kind: 'seat', whom: 'nominee', since: day(2) }]],
  [
    'for which somebody was suggested',
    [leader, offer('s', { nomineeAgreed: true, leadAgreed: false })],
    [{ kind: 'nomination', whom: 'co_leaders', personName: 'Priya' }],
  ],
  [
    'for which somebody was suggested where nobody leads',
    [offer('s', { nomineeAgreed: true, leadAgreed: false })],
    [{ kind: 'nomination', whom: 'facilitator' }],
  ],
  [
    'that waits for both sides',
    [leader, offer('s', { leadAgreed: false })],
    [{ whom: 'nominee' }, { whom: 'co_leaders' }],
  ],
])('a seat %s', (_what, seats, waits) => {
  expect(waitsOf({ memberships: [], seats })).toMatchObject(waits);
});

test('what has waited longest comes first', () => {
  const memberships = [asked('late', { askedAt: day(9) }), asked('early', { askedAt: day(1) })];
  expect(waitsOf({ memberships, seats: [leader, offer('s')] }).map(({ id }) => id)).toEqual(['early', 's', 'late']);
});
