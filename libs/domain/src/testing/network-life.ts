// The life of a network as a model: what stands of it at one moment, and how it moves between its states.
import { seatsOutOfReach, type SeatAgreement, type SeatHeld } from '../networks/seat.rules.js';
import { isOpenPlace, type MembershipFacts } from '../networks/network.rules.js';
import { newsOf, type Standing, type StandingNews, standingOf } from '../networks/standing.rules.js';
import type { NetworkState } from '../networks/state.rules.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

export const SCHOOLS = 9;
export const PEOPLE = 11;
const PARTNER = 'the university';

/** One place of an organisation, or one question about it: a row that changes and never goes. */
export type Place = MembershipFacts;

/** One offer of a seat, and what became of it: a row that changes and never goes. */
export interface Seat extends SeatHeld, SeatAgreement {
  readonly offeredBy: string;
}

export interface Life extends Standing {
  readonly now: Date;
  readonly endsOn: string | null;
  readonly learningFocus: string;
  readonly memberships: readonly Place[];
  readonly seats: readonly Seat[];
  /** The organisations of each person. */
  readonly ties: Readonly<Record<string, readonly string[]>>;
  readonly closedSchools: readonly string[];
  readonly closing: { readonly from: NetworkState; readonly at: Date } | null;
  /** Every state it has been in, the first one first. */
  readonly states: readonly NetworkState[];
  readonly told: readonly { readonly news: StandingNews; readonly at: Date }[];
}

export const school = (number: number): string => (number === SCHOOLS ? PARTNER : `school ${number}`);
export const person = (number: number): string => `person ${number}`;

export const place = (organisationId: string, state: Place['state']): Place => ({
  organisationId,
  state,
  countsTowardsTheSix: organisationId !== PARTNER,
});

interface Beginning {
  readonly schools: number;
  readonly coLeaders: number;
  /** Null for a network of a programme. */
  readonly endsOn: string | null;
}

/** A network in forming, with so many schools that have said yes, led by people of the first ones. */
export function formingNetwork({ schools, coLeaders, endsOn }: Beginning): Life {
  const each = Array.from({ length: SCHOOLS + 1 }, (_, number) => [person(number), [school(number)]] as const);
  const leading = { state: 'accepted', nomineeAgreed: true, leadAgreed: true, offeredBy: person(0) } as const;
  return {
    now: new Date('2026-09-01T08:00:00Z'),
    endsOn,
    learningFocus: 'Talk before writing',
    memberships: Array.from({ length: schools }, (_, number) => place(school(number), 'accepted')),
    seats: Array.from({ length: coLeaders }, (_, number) => ({
      ...leading,
      seat: number + 1,
      personId: person(number),
    })),
    ties: { ...Object.fromEntries(each), [person(PEOPLE - 1)]: [school(0), school(2)] },
    closedSchools: [],
    closing: null,
    states: ['forming'],
    told: [],
    state: 'forming',
    atRiskSince: null,
    nextStepAt: null,
  };
}

/** What the rules judge it by. */
export const factsOf = (life: Life) => ({
  ...life,
  seats: life.seats.map((seat) => ({ ...seat, organisationIds: life.ties[seat.personId] ?? [] })),
});

/** Every act that changes its facts ends here, and so does time. */
export function reconsider(life: Life): Life {
  const standing = standingOf(factsOf(life), life.now);
  const news = newsOf(life, standing, life.now);
  return {
    ...life,
    ...standing,
    states: standing.state === life.state ? life.states : [...life.states, standing.state],
    told: news === null ? life.told : [...life.told, { news, at: life.now }],
  };
}

export const become = (life: Life, state: NetworkState, change: Partial<Life> = {}): Life =>
  reconsider({ ...life, ...change, state, states: [...life.states, state] });

export const waitDays = (life: Life, days: number): Life =>
  reconsider({ ...life, now: new Date(life.now.getTime() + days * DAY_MS) });

export const openPlaceOf = (life: Life, organisationId: string): Place | undefined =>
  life.memberships.find((one) => one.organisationId === organisationId && isOpenPlace(one));

export const withPlace = (life: Life, former: Place, state: Place['state']): Life => ({
  ...life,
  memberships: life.memberships.map((one) => (one === former ? { ...one, state } : one)),
});

export const withSeat = (life: Life, former: Seat, change: Partial<Seat>): Life => ({
  ...life,
  seats: life.seats.map((one) => (one === former ? { ...one, ...change } : one)),
});

/** Rule 6 for the lead: who is of no member any more leads no longer, and is asked no longer. */
export function withoutThoseWhoLeft(life: Life): Life {
  const { seats } = factsOf(life);
  const gone = seatsOutOfReach(life.state, life.memberships, seats).map((seat) => seats.indexOf(seat));
  return {
    ...life,
    seats: life.seats.map((seat, index) =>
      gone.includes(index) ? { ...seat, state: seat.state === 'offered' ? 'withdrawn' : 'ended' } : seat,
    ),
  };
}
