// Everything that can happen to a network, each as the services do it under their lock: asked of the rules, or nothing.
import { placeOfClosed } from '../networks/closed-school.rules.js';
import { canEndOn, nextStepBlockers, organisationsMissing } from '../networks/informal.rules.js';
import { activationBlockers } from '../networks/network.rules.js';
import { holderOf, isOfMember, leavesNobody, seatOf, seatToOffer, seatToRestore } from '../networks/seat.rules.js';
import { canBecome, isAtWork, leadCanChange, takesMembers } from '../networks/state.rules.js';
import { isRestorable } from '../restorable.js';
import {
  become,
  factsOf,
  type Life,
  openPlaceOf,
  person,
  type Place,
  place,
  reconsider,
  school,
  type Seat,
  waitDays,
  withoutThoseWhoLeft,
  withPlace,
  withSeat,
} from './network-life.js';

/** What an act is about; each takes what it needs of it. */
export interface About {
  readonly school: number;
  readonly person: number;
  readonly says: boolean;
  readonly days: number;
}
type Act = (life: Life, about: About) => Life;

const hasLead = ({ seats }: Life): boolean => seats.some(({ state }) => state === 'accepted');
const isAsked = ({ state }: Seat): boolean => state === 'offered' || state === 'accepted';
const offerTo = ({ seats }: Life, personId: string): Seat | undefined =>
  seats.find((seat) => seat.personId === personId && seat.state === 'offered');
const dayAhead = ({ now }: Life, days: number): string =>
  new Date(now.getTime() + days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);

/** A new place for an organisation that has none. */
const askInto =
  (state: 'invited' | 'applied'): Act =>
  (life, { school: number }) => {
    const id = school(number);
    const isPossible = takesMembers(life.state) && !life.closedSchools.includes(id) && !openPlaceOf(life, id);
    return isPossible ? { ...life, memberships: [...life.memberships, place(id, state)] } : life;
  };

/** The answer to a place that waits; a yes makes a member of it. */
const answerPlace =
  (waiting: 'invited' | 'applied', no: Place['state']): Act =>
  (life, { school: number, says }) => {
    const asked = openPlaceOf(life, school(number));
    if (asked?.state !== waiting || !takesMembers(life.state)) return life;
    return says ? reconsider(withPlace(life, asked, 'accepted')) : withPlace(life, asked, no);
  };

/** A new offer of a seat to somebody of a member who has none and is not asked about one. */
function offer(life: Life, seat: number | undefined, personId: string, agreed: Partial<Seat>, offeredBy: string): Life {
  const isPossible =
    leadCanChange(life.state) &&
    seat !== undefined &&
    isOfMember(life.memberships, life.ties[personId] ?? []) &&
    !life.seats.some((one) => one.personId === personId && isAsked(one));
  if (!isPossible) return life;
  const asked = { seat, personId, offeredBy, state: 'offered', nomineeAgreed: false, leadAgreed: false } as const;
  return { ...life, seats: [...life.seats, { ...asked, ...agreed }] };
}

const agree =
  (side: 'nomineeAgreed' | 'leadAgreed', other: 'nomineeAgreed' | 'leadAgreed'): Act =>
  (life, { person: number, says }) => {
    const asked = offerTo(life, person(number));
    if (asked === undefined || !leadCanChange(life.state) || asked[side]) return life;
    if (!says) return withSeat(life, asked, { state: 'declined' });
    if (!asked[other]) return withSeat(life, asked, { [side]: true });
    return takeSeat(life, asked, { state: 'accepted', [side]: true });
  };

function takeSeat(life: Life, asked: Seat, taken: Partial<Seat>): Life {
  if (!isOfMember(life.memberships, life.ties[asked.personId] ?? [])) return life;
  const former = holderOf(life.seats, asked);
  const freed = former === undefined ? life : withSeat(life, former, { state: 'ended' });
  return reconsider(withSeat(freed, asked, taken));
}

function close(life: Life, id: string, hasSuccessor: boolean): Life {
  const successor = `${id} anew`;
  const known = hasSuccessor ? [{ organisationId: successor }] : [];
  const { outcome } = placeOfClosed(known, false);
  const closed = { ...life, closedSchools: [...life.closedSchools, id] };
  const former = openPlaceOf(life, id);
  if (former === undefined || !takesMembers(life.state)) return closed;
  if (former.state !== 'accepted') return withPlace(closed, former, 'withdrawn');
  const left = withPlace(closed, former, 'left');
  return reconsider(withoutThoseWhoLeft(outcome === 'handed_on' ? goOn(left, id, successor) : left));
}

const goOn = (life: Life, id: string, successor: string): Life => ({
  ...life,
  memberships: [...life.memberships, place(successor, 'accepted')],
  ties: Object.fromEntries(
    Object.entries(life.ties).map(([who, ids]) => [who, ids.map((one) => (one === id ? successor : one))]),
  ),
});

const leave =
  (isPossible: (life: Life) => boolean, then: (life: Life) => Life): Act =>
  (life, { school: number }) => {
    const own = openPlaceOf(life, school(number));
    return own?.state === 'accepted' && isPossible(life) ? then(withPlace(life, own, 'left')) : life;
  };

export const ACTS = {
  'a co-leader asks a school': (life, about) => (hasLead(life) ? askInto('invited')(life, about) : life),
  'a school applies': askInto('applied'),
  'a school answers': answerPlace('invited', 'declined'),
  'an application is answered': answerPlace('applied', 'turned_down'),
  'a question is taken back': (life, { school: number }) => {
    const asked = openPlaceOf(life, school(number));
    return asked?.state === 'invited' && takesMembers(life.state) ? withPlace(life, asked, 'withdrawn') : life;
  },
  'a yes is taken back': leave(
    ({ state }) => state === 'forming',
    (life) => life,
  ),
  'a school leaves': leave(
    ({ state }) => isAtWork(state),
    (life) => reconsider(withoutThoseWhoLeft(life)),
  ),
  'a register closes a school': (life, { school: number, says }) => {
    const id = school(number);
    return life.closedSchools.includes(id) ? life : close(life, id, says);
  },
  'a seat is offered': (life, { person: number }) =>
    offer(life, seatToOffer(life.seats), person(number), { leadAgreed: true }, 'a facilitator'),
  'somebody suggests themselves': (life, { person: number }) =>
    offer(life, seatToOffer(life.seats), person(number), { nomineeAgreed: true }, person(number)),
  'a co-leader hands over': (life, { school: number, person: successor }) => {
    const own = seatOf(life.seats, person(number));
    const hasSuccessor = life.seats.some(({ seat, state }) => seat === own?.seat && state === 'offered');
    if (own === undefined || hasSuccessor) return life;
    return offer(life, own.seat, person(successor), { leadAgreed: true }, own.personId);
  },
  'a nominee answers': agree('nomineeAgreed', 'leadAgreed'),
  'the lead answers a suggestion': agree('leadAgreed', 'nomineeAgreed'),
  'an offer is taken back': (life, { person: number }) => {
    const asked = offerTo(life, person(number));
    return asked && leadCanChange(life.state) ? withSeat(life, asked, { state: 'withdrawn' }) : life;
  },
  'that an offer was taken back is undone': (life, { person: number }) => {
    const own = life.seats.filter(({ personId }) => personId === person(number));
    const asked = own.find(({ state }) => state === 'withdrawn');
    if (asked === undefined || own.some(isAsked) || !leadCanChange(life.state)) return life;
    const seat = seatToRestore(life.seats, asked);
    return seat === undefined ? life : withSeat(life, asked, { state: 'offered', seat });
  },
  'a co-leader steps down': (life, { person: number, says }) => {
    const own = seatOf(life.seats, person(number));
    if (own === undefined || !leadCanChange(life.state)) return life;
    if (leavesNobody(life.seats, own.personId) && !says) return life;
    return reconsider(withSeat(life, own, { state: 'ended' }));
  },
  'somebody leaves their school': (life, { person: number }) =>
    reconsider(withoutThoseWhoLeft({ ...life, ties: { ...life.ties, [person(number)]: [] } })),
  'somebody comes to a school': (life, { person: number, school: at }) => ({
    ...life,
    ties: { ...life.ties, [person(number)]: [...new Set([...(life.ties[person(number)] ?? []), school(at)])] },
  }),
  'it is activated or begins': (life) => {
    const isForming = life.state === 'forming';
    if (!isForming || !hasLead(life) || nextStepBlockers({ ...factsOf(life), isForming }, life.now).length > 0) {
      return life;
    }
    return become(life, life.endsOn === null ? 'active' : 'informal');
  },
  'it is to go on until a day': (life, { days }) => {
    const endsOn = dayAhead(life, days * 4);
    if (!hasLead(life) || !canEndOn(endsOn, life.now)) return life;
    if (life.state === 'lapsed' && organisationsMissing(life).length === 0) {
      return become(life, 'informal', { endsOn, atRiskSince: null });
    }
    const isInformal = life.endsOn !== null && ['forming', 'informal'].includes(life.state);
    return isInformal ? reconsider({ ...life, endsOn }) : life;
  },
  'it joins a programme': (life) => {
    const isReady = life.state === 'informal' && hasLead(life) && activationBlockers(factsOf(life)).length === 0;
    return isReady ? become(life, 'active', { endsOn: null }) : life;
  },
  'it is closed': (life) => {
    if (!hasLead(life) || !canBecome(life.state, 'closed')) return life;
    return become(life, 'closed', { nextStepAt: null, closing: { from: life.state, at: life.now } });
  },
  'it is opened again': (life) => {
    if (life.closing === null || !hasLead(life) || !isRestorable(life.closing.at, life.now)) return life;
    return become(life, life.closing.from, { closing: null });
  },
  'days pass': (life, { days }) => waitDays(life, days),
} as const satisfies Readonly<Record<string, Act>>;

export type ActName = keyof typeof ACTS;
export const actNames = Object.keys(ACTS) as readonly ActName[];
