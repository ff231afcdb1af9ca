// The two seats of co-leaders through the years (product.md, rule 3): who is asked, who still has to agree, who is left.
import { CO_LEADERS_NEEDED, type MembershipFacts, type SeatState } from './network.rules.js';
import type { NetworkState } from './state.rules.js';

/** How somebody's time as co-leader came to its end. */
export const seatEndReasons = ['handed_over', 'stepped_down', 'left'] as const;
export type SeatEndReason = (typeof seatEndReasons)[number];

/** One row of who was asked to lead: `seat` is 1 or 2. */
export interface SeatHeld {
  readonly seat: number;
  readonly personId: string;
  readonly state: SeatState;
}

/** A seat is taken by agreement of two sides: the person who is to lead, and whoever leads or runs the programme. */
export interface SeatAgreement {
  readonly state: SeatState;
  readonly nomineeAgreed: boolean;
  readonly leadAgreed: boolean;
}

export const seatWaitsForWords = ['nobody', 'nominee', 'lead', 'both'] as const;
export type SeatWaitsFor = (typeof seatWaitsForWords)[number];

/** Whose yes an offer still waits for. */
export function seatWaitsFor({ state, nomineeAgreed, leadAgreed }: SeatAgreement): SeatWaitsFor {
  if (state !== 'offered' || (nomineeAgreed && leadAgreed)) return 'nobody';
  if (nomineeAgreed) return 'lead';
  return leadAgreed ? 'nominee' : 'both';
}

/** The seats that nobody holds. */
export const vacantSeats = (seats: readonly SeatHeld[]): readonly number[] =>
  ALL_SEATS.filter((seat) => !seats.some((other) => other.seat === seat && other.state === 'accepted'));

/** The first seat that nobody holds and nobody is asked about. */
export function seatToOffer(seats: readonly SeatHeld[]): number | undefined {
  return vacantSeats(seats).find((seat) => !seats.some((other) => other.seat === seat && other.state === 'offered'));
}

/** The seat this person leads from. */
export const seatOf = <Seat extends SeatHeld>(seats: readonly Seat[], personId: string): Seat | undefined =>
  seats.find((seat) => seat.personId === personId && seat.state === 'accepted');

/** Who holds the seat that somebody else is asked to take over. */
export const holderOf = <Seat extends SeatHeld>(seats: readonly Seat[], { seat }: SeatHeld): Seat | undefined =>
  seats.find((other) => other.seat === seat && other.state === 'accepted');

/**
 * Where an offer that was taken back can stand again: on its own seat, while that is vacant or still its holder's to
 * give, else on another vacant one.
 */
export function seatToRestore(
  seats: readonly SeatHeld[],
  offer: SeatHeld & { readonly offeredBy: string },
): number | undefined {
  const isAsked = seats.some(({ seat, state }) => seat === offer.seat && state === 'offered');
  const holder = holderOf(seats, offer);
  const isOpen = !isAsked && (holder === undefined || holder.personId === offer.offeredBy);
  return isOpen ? offer.seat : seatToOffer(seats);
}

/** Rule 3: whether the network would be without any co-leader if this one stepped down. */
export const leavesNobody = (seats: readonly SeatHeld[], personId: string): boolean =>
  seats.every((seat) => seat.state !== 'accepted' || seat.personId === personId);

type MembershipStanding = Pick<MembershipFacts, 'organisationId' | 'state'>;

/** Whether somebody with ties to these organisations is of a member organisation. */
export const isOfMember = (memberships: readonly MembershipStanding[], organisationIds: readonly string[]): boolean =>
  memberships.some(({ organisationId, state }) => state === 'accepted' && organisationIds.includes(organisationId));

/**
 * Rule 6 for the lead: the seats, held or offered, of people without a tie to any member organisation. While a network
 * is forming, an organisation that has been asked is enough.
 */
export function seatsOutOfReach<Seat extends SeatHeld & { readonly organisationIds: readonly string[] }>(
  network: NetworkState,
  memberships: readonly MembershipStanding[],
  seats: readonly Seat[],
): readonly Seat[] {
  const isReaching = ({ state }: MembershipStanding) =>
    state === 'accepted' || (network === 'forming' && state === 'invited');
  const members = new Set(memberships.filter(isReaching).map(({ organisationId }) => organisationId));
  return seats.filter(
    ({ state, organisationIds }) =>
      (state === 'accepted' || state === 'offered') && !organisationIds.some((id) => members.has(id)),
  );
}

const ALL_SEATS = Array.from({ length: CO_LEADERS_NEEDED }, (_, index) => index + 1);
