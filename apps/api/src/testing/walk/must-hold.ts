// What must hold of a network after every step of a walk, by its rows and by what people are shown.
import {
  activationBlockers,
  canBecome,
  CO_LEADERS_NEEDED,
  daysToRecover,
  nextStepBlockers,
  refusalCodes,
  SCHOOLS_NEEDED,
  standingOf,
} from '@sixfold/domain';
import { NOTHING_THERE } from './acts.js';
import type { Change, Entry, Place, Stands, Stored, Told } from './what-stands.js';

const isEach = <One>(values: readonly One[]): boolean => new Set(values).size === values.length;
const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

const leading = ({ seats }: Stored) => seats.filter(({ state }) => state === 'accepted');
const factsOf = (stored: Stored) => ({ ...stored, memberships: stored.places });

/** Counted by hand, not by the rule that is on trial. */
function isWhole(stored: Stored): boolean {
  const members = stored.places.filter(({ state }) => state === 'accepted');
  const ids = new Set(members.map(({ organisationId }) => organisationId));
  return (
    members.filter(({ countsTowardsTheSix }) => countsTowardsTheSix).length >= SCHOOLS_NEEDED &&
    leading(stored).length === CO_LEADERS_NEEDED &&
    leading(stored).every(({ organisationIds }) => organisationIds.some((id) => ids.has(id)))
  );
}

const newIn = <Row extends { readonly id: string }>(before: readonly Row[], after: readonly Row[]): readonly Row[] => {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id));
};

/** Which notice goes with a change of state, to those who answer for the network; none where nobody has to be told. */
function newsOf({ before, state }: Change): string | null {
  if (state === 'closed') return 'network-closed';
  if (before === 'closed') return 'network-reopened';
  if (state === 'active') return before === 'at_risk' ? 'network-recovered' : null;
  return {
    at_risk: 'network-at-risk',
    lapsed: 'network-lapsed',
    ended: 'network-ended',
    forming: null,
    informal: null,
  }[state];
}

/** Whom it was about and whether by a seat are the same news here. */
const kindOf = ({ kind }: Told): string => (kind === 'network-at-risk-by-seat' ? 'network-at-risk' : kind);
const REMINDERS: readonly string[] = ['network-at-risk-still', 'network-ends-soon'];
const NEWS: readonly string[] = [
  'network-closed',
  'network-reopened',
  'network-recovered',
  'network-at-risk',
  'network-lapsed',
  'network-ended',
];

/** The entries that the rows call for: who ever belonged, who ever led, and how each of it ended. */
const calledFor = ({ places, seats, changes }: Stored): readonly string[] => [
  ...places.flatMap(({ id, name, state }) => [
    ...(state === 'accepted' || state === 'left' ? [`${id}:1 ORGANISATION_JOINED ${name}`] : []),
    ...(state === 'left' ? [`${id}:2 ORGANISATION_LEFT ${name}`] : []),
  ]),
  ...seats.flatMap(({ id, name, state }) => [
    ...(state === 'accepted' || state === 'ended' ? [`${id}:1 LEAD_BEGAN ${name}`] : []),
    ...(state === 'ended' ? [`${id}:2 LEAD_ENDED ${name}`] : []),
  ]),
  ...changes.map(({ id }) => `${id}:2`),
];
const ofWhom = ({ organisationName, personName }: Entry): string => organisationName ?? personName ?? '';
const written = (entry: Entry): string => `${entry.id} ${entry.kind} ${entry.at} ${ofWhom(entry)}`;

/** One step of a walk: who runs the programme, and with which code the step was refused, if it was. */
export interface Step {
  readonly before: Stands;
  readonly after: Stands;
  readonly refusal: string | null;
  readonly facilitator: { readonly id: string };
}
/** That a school has applied is between the school and those who lead, unless it was taken in. */
const isShown = ({ applied, state }: Place): boolean => !applied || state === 'accepted' || state === 'left';

/** With a reason that people have words for; what is asked in a walk is never malformed. */
const isForeseen = (refusal: string): boolean =>
  refusal === NOTHING_THERE || (refusal !== 'INPUT_NOT_ACCEPTED' && refusalCodes.some((code) => code === refusal));

type Holds = (before: Stands, after: Stands, step: Step) => boolean;

const MUST_HOLD: Readonly<Record<string, Holds>> = {
  'at most two lead, each from a seat of their own': (_, { stored }) =>
    leading(stored).length <= CO_LEADERS_NEEDED && isEach(leading(stored).map(({ seat }) => seat)),
  'nobody is asked to lead or leads twice': (_, { stored }) =>
    isEach(stored.seats.filter(({ state }) => state === 'offered' || state === 'accepted').map((one) => one.personId)),
  'no organisation has two places': (_, { stored }) =>
    isEach(
      stored.places
        .filter(({ state }) => ['invited', 'applied', 'accepted'].includes(state))
        .map(({ organisationId }) => organisationId),
    ),
  'active is what is whole, and at risk is what is not': (_, { stored }) =>
    (stored.state !== 'active' || isWhole(stored)) && (stored.state !== 'at_risk' || !isWhole(stored)),
  'it stands as its rule says': (_, { stored, now }) => {
    const { state, atRiskSince, nextStepAt } = stored;
    return JSON.stringify(standingOf(factsOf(stored), now)) === JSON.stringify({ state, atRiskSince, nextStepAt });
  },
  'its changes of state are a chain of arrows that ends where it stands': (before, { stored }) =>
    stored.changes.every((one, index) => {
      const last = stored.changes[index - 1];
      return one.before === (last?.state ?? 'forming') && canBecome(one.before, one.state);
    }) &&
    (stored.changes.at(-1)?.state ?? 'forming') === stored.state &&
    newIn(stored.changes, before.stored.changes).length === 0,
  'it is shown as it is stored': (_, { stored, shown, now }) =>
    shown.state === stored.state.toUpperCase() &&
    shown.daysToRecover === daysToRecover(stored, now) &&
    sameSet(
      shown.schools.map(({ id, state }) => `${id} ${state}`),
      stored.places.filter(isShown).map(({ id, state }) => `${id} ${state.toUpperCase()}`),
    ) &&
    shown.seats.every(({ id, state }) => stored.seats.some((s) => s.id === id && s.state.toUpperCase() === state)) &&
    leading(stored).every(({ id }) => shown.seats.some((seat) => seat.id === id)),
  'what it lacks is shown by the one rule': (_, { stored, shown, now }) => {
    const facts = { ...factsOf(stored), isForming: stored.state === 'forming' };
    const lacks = facts.isForming ? nextStepBlockers(facts, now) : activationBlockers(facts);
    return sameSet(
      shown.blockers.map(({ code }) => code),
      lacks.map(({ code }) => code),
    );
  },
  'who ever belonged and who ever led stands in its history': (_, { stored, shown }) => {
    const told = new Set(shown.history.flatMap((one) => [one.id, `${one.id} ${one.kind} ${ofWhom(one)}`]));
    return calledFor(stored).every((entry) => told.has(entry));
  },
  'its history loses nothing, changes nothing, and is in order': (before, { shown }) => {
    const told = new Set(shown.history.map(written));
    const moments = shown.history.map(({ at }) => at);
    return (
      before.shown.history.every((entry) => told.has(written(entry))) &&
      isEach(shown.history.map(({ id }) => id)) &&
      moments.join() === [...moments].sort().reverse().join()
    );
  },
  'all who answer for it are told of each change once, and nobody of anything else': (
    before,
    { stored },
    { facilitator },
  ) => {
    const responsible = [
      ...new Set([
        ...leading(stored).map(({ personId }) => personId),
        ...(stored.programmeId === null ? [] : [facilitator.id]),
      ]),
    ];
    const news = newIn(before.stored.changes, stored.changes).flatMap((change) => newsOf(change) ?? []);
    const told = newIn(before.stored.told, stored.told).filter((one) => NEWS.includes(kindOf(one)));
    return sameSet(
      told.map((one) => `${kindOf(one)} ${one.personId}`),
      news.flatMap((kind) => responsible.map((personId) => `${kind} ${personId}`)),
    );
  },
  'nobody is reminded twice at a time': (before, { stored }) =>
    isEach(
      newIn(before.stored.told, stored.told)
        .filter(({ kind }) => REMINDERS.includes(kind))
        .map(({ personId }) => personId),
    ),
  'a refusal is one that was foreseen, and changes nothing': (before, after, { refusal }) =>
    refusal === null || (isForeseen(refusal) && JSON.stringify(before.stored) === JSON.stringify(after.stored)),
};

/** The sentences that do not hold any more. */
export const brokenBy = (step: Step): readonly string[] =>
  Object.keys(MUST_HOLD).filter((name) => MUST_HOLD[name]?.(step.before, step.after, step) === false);
