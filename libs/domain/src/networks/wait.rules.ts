// Whom a network waits for, item by item: what stands still until somebody of a school, a leader or a facilitator acts.
import { type SeatState, waitsFor, type WaitingFacts } from './network.rules.js';
import { seatWaitsFor, type SeatAgreement } from './seat.rules.js';

/** Who has to act. */
export const waitedFor = ['facilitator', 'co_leaders', 'school', 'nominee'] as const;
export type WaitedFor = (typeof waitedFor)[number];

/** What is waited for. */
export const waitKinds = [
  'confirmation',
  'nomination',
  'application',
  'first_coordinator',
  'answer',
  'invited_coordinator',
  'seat',
] as const;
export type WaitKind = (typeof waitKinds)[number];

export interface Wait {
  /** Of the proposal or of the seat. */
  readonly id: string;
  readonly kind: WaitKind;
  readonly whom: WaitedFor;
  readonly since: Date;
  /** The organisation that was asked, or null where it is about a seat. */
  readonly organisationId: string | null;
  /** The first coordinator to be confirmed, or who would take the seat. */
  readonly personName: string | null;
}

export interface AskedFacts extends WaitingFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly askedAt: Date;
  readonly unconfirmedName: string | null;
  readonly unconfirmedSince: Date | null;
}

export interface OfferFacts extends SeatAgreement {
  readonly id: string;
  readonly state: SeatState;
  readonly name: string;
  readonly offeredAt: Date;
}

export interface WaitFacts {
  readonly memberships: readonly AskedFacts[];
  readonly seats: readonly OfferFacts[];
}

/** Everything that waits, the oldest first. */
export const waitsOf = ({ memberships, seats }: WaitFacts): readonly Wait[] =>
  [...memberships.flatMap(waitOfSchool), ...seats.flatMap((seat) => waitsOfSeat(seat, seats))].sort(
    (one, other) => one.since.getTime() - other.since.getTime() || one.id.localeCompare(other.id),
  );

function waitOfSchool(asked: AskedFacts): readonly Wait[] {
  const { id, organisationId, askedAt } = asked;
  const wait = { id, organisationId, since: askedAt, personName: null };
  if (asked.state === 'applied') return [{ ...wait, kind: 'application', whom: 'co_leaders' }];
  const waits = waitsFor(asked);
  switch (waits) {
    case 'nobody':
      return [];
    case 'confirmation':
      return [
        {
          ...wait,
          kind: 'confirmation',
          whom: 'facilitator',
          since: asked.unconfirmedSince ?? askedAt,
          personName: asked.unconfirmedName,
        },
      ];
    case 'first_coordinator':
      return [{ ...wait, kind: 'first_coordinator', whom: 'co_leaders' }];
    case 'answer':
    case 'invited_coordinator':
      return [{ ...wait, kind: waits, whom: 'school' }];
  }
}

/** Where nobody leads, a suggestion is answered by a facilitator. */
function waitsOfSeat(offer: OfferFacts, seats: readonly OfferFacts[]): readonly Wait[] {
  const waits = seatWaitsFor(offer);
  const { id, name, offeredAt } = offer;
  const wait = { id, organisationId: null, since: offeredAt, personName: name };
  const leader = seats.some(({ state }) => state === 'accepted') ? 'co_leaders' : 'facilitator';
  return [
    ...(waits === 'nominee' || waits === 'both' ? [{ ...wait, kind: 'seat' as const, whom: 'nominee' as const }] : []),
    ...(waits === 'lead' || waits === 'both' ? [{ ...wait, kind: 'nomination' as const, whom: leader } as const] : []),
  ];
}
