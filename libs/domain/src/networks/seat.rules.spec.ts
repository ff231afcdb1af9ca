// The two seats: whom an offer waits for, which seat is free, who is left; and, for any course of events, never three co-leaders.
import fc from 'fast-check';
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

describe('any course of offers, answers, hand-overs and goodbyes', () => {
  const step = fc.record({
    act: fc.constantFrom('offer' as const, 'handOver' as const, 'accept' as const, 'decline' as const, 'end' as const),
    who: fc.constantFrom('a', 'b', 'c', 'd'),
  });
  type Step = { act: 'offer' | 'handOver' | 'accept' | 'decline' | 'end'; who: string };

  /** What the service does under the lock, in the words of the rules. */
  function after(seats: readonly SeatHeld[], { act, who }: Step): readonly SeatHeld[] {
    const become = (of: SeatHeld | undefined, state: SeatHeld['state']) =>
      seats.map((seat) => (seat === of ? { ...seat, state } : seat));
    const isFree = !seats.some(({ personId, state }) => personId === who && ['offered', 'accepted'].includes(state));
    const offer = seats.find(({ personId, state }) => personId === who && state === 'offered');
    const own = seatOf(seats, 'a');
    switch (act) {
      case 'offer': {
        const free = seatToOffer(seats);
        return isFree && free !== undefined ? [...seats, held(free, who, 'offered')] : seats;
      }
      case 'handOver': {
        const asked = seats.some(({ seat, state }) => seat === own?.seat && state === 'offered');
        return isFree && own && !asked ? [...seats, held(own.seat, who, 'offered')] : seats;
      }
      case 'accept': {
        if (offer === undefined) return seats;
        const former = holderOf(seats, offer);
        return become(offer, 'accepted').map((seat) => (seat === former ? { ...seat, state: 'ended' } : seat));
      }
      case 'decline':
        return become(offer, 'declined');
      case 'end':
        return become(seatOf(seats, who), 'ended');
    }
  }

  it('never has three co-leaders, nor two on one seat, and forgets nobody who led', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let seats: readonly SeatHeld[] = [held(1, 'a')];
        for (const one of steps) {
          const before = seats;
          seats = after(seats, one);
          const leading = seats.filter(({ state }) => state === 'accepted').map(({ seat }) => seat);
          expect(new Set(leading).size).toBe(leading.length);
          expect(leading.length).toBeLessThanOrEqual(2);
          expect(seats.slice(0, before.length).map(({ personId }) => personId)).toEqual(
            before.map(({ personId }) => personId),
          );
        }
      }),
    );
  });
});
