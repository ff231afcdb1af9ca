// The two seats: whom an offer waits for, which seat is free, who is left; whole courses of events stand in network-life.spec.ts.
import {
  holderOf,
  isOfMember,
  leavesNobody,
  type SeatHeld,
  seatOf,
  seatsOutOfReach,
  seatToOffer,
  seatToRestore,
  seatWaitsFor,
  vacantSeats,
} from './seat.rules.js';
import { leadCanChange } from './state.rules.js';

const held = (seat: number, personId: string, state: SeatHeld['state'] = 'accepted'): SeatHeld => ({
  seat,
  personId,
  state,
});

test.each([
  [true, true, 'nobody'],
  [true, false, 'lead'],
  [false, true, 'nominee'],
  [false, false, 'both'],
] as const)('an offer with the nominee’s yes %s and the lead’s yes %s waits for %s', (nominee, lead, waits) => {
  expect(seatWaitsFor({ state: 'offered', nomineeAgreed: nominee, leadAgreed: lead })).toBe(waits);
  expect(seatWaitsFor({ state: 'withdrawn', nomineeAgreed: nominee, leadAgreed: lead })).toBe('nobody');
});

test.each([
  ['nobody yet', [], [1, 2], 1],
  ['one leads', [held(1, 'a')], [2], 2],
  ['one leads, one is asked', [held(1, 'a'), held(2, 'b', 'offered')], [2], undefined],
  ['two lead', [held(1, 'a'), held(2, 'b')], [], undefined],
  ['two lead, one hands over', [held(1, 'a'), held(2, 'b'), held(2, 'c', 'offered')], [], undefined],
  ['one has left', [held(1, 'a'), held(2, 'b', 'ended'), held(2, 'c', 'declined')], [2], 2],
] as const)('%s', (_, seats, vacant, toOffer) => {
  expect(vacantSeats(seats)).toEqual(vacant);
  expect(seatToOffer(seats)).toBe(toOffer);
});

test('a seat has one holder, and an offer of it knows whom it would follow', () => {
  const seats = [held(1, 'a'), held(2, 'b'), held(2, 'c', 'offered')];
  expect(seatOf(seats, 'b')).toBe(seats[1]);
  expect(seatOf(seats, 'c')).toBeUndefined();
  expect(holderOf(seats, seats[2] as SeatHeld)).toBe(seats[1]);
  expect(holderOf(seats.slice(2), seats[2] as SeatHeld)).toBeUndefined();
});

test.each([
  ['on its own seat while that is vacant', [held(1, 'a')], 2],
  ['on the seat of whoever hands it over', [held(1, 'x'), held(2, 'a')], 2],
  ['on the other seat when its own was taken', [held(2, 'x')], 1],
  ['on the other seat when somebody else was asked', [held(2, 'x', 'offered')], 1],
  ['nowhere when both are taken', [held(1, 'a'), held(2, 'x')], undefined],
] as const)('an offer that was taken back stands again %s', (_, seats, expected) => {
  expect(seatToRestore(seats, { ...held(2, 'c', 'withdrawn'), offeredBy: 'a' })).toBe(expected);
});

test('who steps down as the last one leaves nobody', () => {
  expect(leavesNobody([held(1, 'a'), held(2, 'b')], 'a')).toBe(false);
  expect(leavesNobody([held(1, 'a'), held(2, 'b', 'offered')], 'a')).toBe(true);
});

test('the lead changes while a network lives, not after', () => {
  expect((['forming', 'active', 'at_risk', 'informal'] as const).every(leadCanChange)).toBe(true);
  expect((['lapsed', 'ended', 'closed'] as const).some(leadCanChange)).toBe(false);
});

test('a seat needs a tie to a member; while forming, to an organisation that was asked', () => {
  const memberships = [
    { organisationId: 'member', state: 'accepted' },
    { organisationId: 'asked', state: 'invited' },
    { organisationId: 'gone', state: 'left' },
  ] as const;
  const seats = ['member', 'asked', 'gone'].map((organisationId, index) => ({
    ...held(1 + (index % 2), organisationId, index === 2 ? 'offered' : 'accepted'),
    organisationIds: [organisationId],
  }));
  const without = (state: 'forming' | 'active') =>
    seatsOutOfReach(state, memberships, seats).map((seat) => seat.personId);
  expect(without('forming')).toEqual(['gone']);
  expect(without('active')).toEqual(['asked', 'gone']);
  expect(isOfMember(memberships, ['member', 'gone'])).toBe(true);
  expect(isOfMember(memberships, ['asked'])).toBe(false);
});
