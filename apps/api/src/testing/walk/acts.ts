// Everything that people and time can do to a network in a walk, each asked of the running API by whoever would do it.
import { randomUUID } from 'node:crypto';
import { DAY_MS } from '../../platform/clock/clock.js';
import * as asked from '../documents/applications.documents.js';
import * as life from '../documents/life.documents.js';
import * as network from '../documents/networks.documents.js';
import * as lead from '../documents/seats.documents.js';
import type { GivenNetwork, GivenPerson, GivenSchool } from '../given.js';
import type { World } from '../world.js';
import type { Seat, Stored } from './what-stands.js';

export interface Walk extends Pick<GivenNetwork, 'id' | 'programmeId' | 'facilitator'> {
  readonly world: World;
  /** Those that belong and those that could, each with who answers for it. */
  readonly schools: { school: GivenSchool; coordinator: GivenPerson }[];
  readonly people: readonly GivenPerson[];
}

/** What a step is about; each act takes what it needs of it. */
export interface Chance {
  readonly pick: number;
  readonly other: number;
  readonly says: boolean;
  /** Whether anybody at all does it, instead of who would. */
  readonly byAnybody: boolean;
  readonly days: number;
}

/** Gives the code of the refusal; null when it was done. */
type Act = (walk: Walk, stored: Stored, chance: Chance) => Promise<string | null>;

const isOpen = (state: string): boolean => ['invited', 'applied', 'offered', 'accepted'].includes(state);
/** In place of a refusal, where there was nobody and nothing to try it on. */
export const NOTHING_THERE = 'NOTHING_THERE';

/** One of many by its turn; there is at least one. */
export function at<One>(many: readonly One[], pick: number): One {
  const one = many[pick % many.length];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}
const preferring = <One>(fitting: readonly One[], others: readonly One[]): readonly One[] =>
  fitting.length > 0 ? fitting : others;

/** One of those in that state; where there is none, any, so that the refusal is tried. */
function oneIn<Row extends { readonly state: string }>(rows: readonly Row[], state: Row['state'], { pick }: Chance) {
  const these = preferring(
    rows.filter((row) => row.state === state),
    rows,
  );
  return these.length === 0 ? undefined : at(these, pick);
}

async function ask(walk: Walk, chance: Chance, who: GivenPerson | undefined, operation: string, variables: object) {
  const person = (chance.byAnybody ? undefined : who) ?? at(walk.people, chance.other);
  const { errors } = await (await walk.world.as(person)).ask(operation, { ...variables });
  return errors[0]?.extensions.code ?? null;
}

const personOf = ({ people }: Walk, id: string | undefined) => people.find((person) => person.id === id);
const answererOf = ({ schools }: Walk, organisationId: string) =>
  schools.find(({ school }) => school.id === organisationId)?.coordinator;

function coLeader(walk: Walk, { seats }: Stored, { pick }: Chance): GivenPerson | undefined {
  const leading = seats.filter(({ state }) => state === 'accepted');
  return leading.length === 0 ? undefined : personOf(walk, at(leading, pick).personId);
}

const byCoLeader =
  (operation: string, variables: (walk: Walk, chance: Chance, stored: Stored) => object): Act =>
  (walk, stored, chance) =>
    ask(walk, chance, coLeader(walk, stored, chance), operation, variables(walk, chance, stored));

const ofNetwork = ({ id }: Walk): { id: string } => ({ id });

/** A place in that state, by who answers for its school or by a co-leader. */
const ofPlace =
  (
    state: Stored['places'][number]['state'],
    by: 'school' | 'co-leader',
    operation: string,
    variables: (id: string, chance: Chance) => object,
  ): Act =>
  (walk, stored, chance) => {
    const place = oneIn(stored.places, state, chance);
    if (place === undefined) return Promise.resolve(NOTHING_THERE);
    const who = by === 'school' ? answererOf(walk, place.organisationId) : coLeader(walk, stored, chance);
    return ask(walk, chance, who, operation, variables(place.id, chance));
  };

/** An offer in that state, by whom it concerns. */
const ofOffer =
  (
    state: Seat['state'],
    by: 'nominee' | 'co-leader',
    operation: string,
    variables: (id: string, chance: Chance) => object,
  ): Act =>
  (walk, stored, chance) => {
    const offer = oneIn(stored.seats, state, chance);
    if (offer === undefined) return Promise.resolve(NOTHING_THERE);
    const who = by === 'nominee' ? personOf(walk, offer.personId) : coLeader(walk, stored, chance);
    return ask(walk, chance, who ?? walk.facilitator, operation, variables(offer.id, chance));
  };

const answer =
  (key: string) =>
  (id: string, { says }: Chance) => ({
    input: { [key]: id, accept: says, ...(says ? {} : { reason: 'Not this year.' }) },
  });
const seatAnswer = (id: string, { says }: Chance) => ({ input: { seatId: id, accept: says } });
const onlyId = (id: string) => ({ id });

/** For somebody who is not asked yet, where there is one. */
function seatFor({ id: networkId, people }: Walk, { pick }: Chance, { seats }: Stored) {
  const asked = new Set(seats.flatMap(({ state, personId }) => (isOpen(state) ? [personId] : [])));
  const free = people.filter(({ id }) => !asked.has(id));
  return { input: { networkId, personId: at(preferring(free, people), pick).id, clientKey: randomUUID() } };
}

/** For a school that has no place yet, where there is one. */
function schoolFor({ schools }: Walk, { pick }: Chance, { places }: Stored) {
  const there = new Set(places.flatMap(({ state, organisationId }) => (isOpen(state) ? [organisationId] : [])));
  return at(
    preferring(
      schools.filter(({ school }) => !there.has(school.id)),
      schools,
    ),
    pick,
  );
}
const placeFor = (networkId: string, { id: organisationId }: GivenSchool) => ({
  networkId,
  organisationId,
  clientKey: randomUUID(),
});

/** The register says so; the job of the next ten minutes settles it. */
async function registerCloses(walk: Walk, { pick, says }: Chance): Promise<null> {
  const { world, schools } = walk;
  const closing = at(schools, pick);
  if (says) {
    const successor = await world.given.school();
    await world.rows(
      `INSERT INTO succession (register, predecessor_key, successor_key)
       SELECT o.register, o.register_key, s.register_key FROM organisation o, organisation s
       WHERE o.id = $1 AND s.id = $2 ON CONFLICT DO NOTHING`,
      [closing.school.id, successor.id],
    );
    schools.push({ school: successor, coordinator: closing.coordinator });
  }
  await world.rows(`UPDATE organisation SET status = 'closed', closed_on = current_date WHERE id = $1`, [
    closing.school.id,
  ]);
  await world.passDays(0);
  return null;
}

async function leavesSchool(walk: Walk, chance: Chance): Promise<string | null> {
  const person = at(walk.people, chance.pick);
  const client = await walk.world.as(person);
  const [tie] = (await client.do<{ myAffiliations: readonly network.TieAnswer[] }>(network.TIES)).myAffiliations;
  if (tie === undefined) return NOTHING_THERE;
  const refusal = await ask(walk, { ...chance, byAnybody: false }, person, network.END_TIE, { id: tie.id });
  await walk.world.settle();
  return refusal;
}

async function comesToSchool({ world, people, schools }: Walk, { pick, other }: Chance): Promise<string | null> {
  const [person, { school }] = [at(people, pick), at(schools, other)];
  const live = 'SELECT FROM affiliation WHERE person_id = $1 AND organisation_id = $2 AND ended_at IS NULL';
  if ((await world.rows(live, [person.id, school.id])).length > 0) return NOTHING_THERE;
  await world.given.affiliation(person, school, 'coordinator');
  return null;
}

export const ACTS = {
  'a co-leader asks a school': byCoLeader(network.PROPOSE, (walk, chance, stored) => ({
    input: placeFor(walk.id, schoolFor(walk, chance, stored).school),
  })),
  'a school answers': ofPlace('invited', 'school', network.ANSWER, answer('proposalId')),
  'a question is taken back': ofPlace('invited', 'co-leader', network.WITHDRAW, onlyId),
  'that a question was taken back is undone': ofPlace('withdrawn', 'co-leader', network.RESTORE, onlyId),
  'a school applies': (walk, stored, chance) => {
    const { school, coordinator } = schoolFor(walk, chance, stored);
    const input = { ...placeFor(walk.id, school), words: 'We would like to learn with you.' };
    return ask(walk, chance, coordinator, asked.APPLY, { input });
  },
  'an application is answered': ofPlace('applied', 'co-leader', asked.ANSWER_APPLICATION, answer('applicationId')),
  'a yes is taken back': ofPlace('accepted', 'school', network.TAKE_BACK, onlyId),
  'a school leaves': ofPlace('accepted', 'school', life.LEAVE, (proposalId) => ({ input: { proposalId } })),
  'a register closes a school': (walk, _, chance) => registerCloses(walk, chance),
  'a seat is offered': (walk, stored, chance) =>
    ask(walk, chance, coLeader(walk, stored, chance) ?? walk.facilitator, lead.OFFER, seatFor(walk, chance, stored)),
  'somebody suggests themselves': (walk, stored, chance) => {
    const asking = seatFor(walk, chance, stored);
    return ask(walk, chance, personOf(walk, asking.input.personId), lead.NOMINATE, asking);
  },
  'a co-leader hands over': byCoLeader(lead.HAND_OVER, seatFor),
  'a nominee answers': ofOffer('offered', 'nominee', lead.ANSWER, seatAnswer),
  'the lead answers a suggestion': ofOffer('offered', 'co-leader', lead.ANSWER_NOMINATION, seatAnswer),
  'an offer is taken back': ofOffer('offered', 'co-leader', lead.WITHDRAW, onlyId),
  'that an offer was taken back is undone': ofOffer('withdrawn', 'co-leader', network.RESTORE_OFFER, onlyId),
  'a co-leader steps down': byCoLeader(lead.STEP_DOWN, ({ id: networkId }, { says }) => ({
    input: { networkId, leavingNobody: says },
  })),
  'somebody leaves their school': (walk, _, chance) => leavesSchool(walk, chance),
  'somebody comes to a school': (walk, _, chance) => comesToSchool(walk, chance),
  'it begins': byCoLeader(life.BEGIN, ofNetwork),
  'it is to go on until a day': byCoLeader(life.GO_ON_UNTIL, (walk, { days }) => ({
    ...ofNetwork(walk),
    endsOn: new Date(walk.world.now().getTime() + days * 4 * DAY_MS).toISOString().slice(0, 10),
  })),
  'it joins a programme': byCoLeader(life.JOIN_PROGRAMME, (walk) => ({
    ...ofNetwork(walk),
    programmeId: walk.programmeId,
  })),
  'it is closed': byCoLeader(life.CLOSE, ({ id: networkId }) => ({
    input: { networkId, reason: 'We have learned what we wanted.' },
  })),
  'it is opened again': byCoLeader(life.REOPEN, ofNetwork),
  'days pass': async ({ world }, _, { days }) => {
    await world.passDays(days);
    return null;
  },
} as const satisfies Readonly<Record<string, Act>>;

export type ActName = keyof typeof ACTS;
export const actNames = Object.keys(ACTS) as readonly ActName[];
