// Whatever happens to a network, in whatever order, for as long as one likes: what must hold after every single step.
import fc from 'fast-check';
import { type About, actNames, type ActName, ACTS } from '../testing/network-acts.js';
import { factsOf, formingNetwork, type Life, PEOPLE, SCHOOLS } from '../testing/network-life.js';
import { acceptedSchools, CO_LEADERS_NEEDED, SCHOOLS_NEEDED, shortfalls } from './network.rules.js';
import { isOfMember } from './seat.rules.js';
import { DAYS_TO_RECOVER, daysToRecover, standingOf } from './standing.rules.js';
import { canBecome, type NetworkState, networkStates } from './state.rules.js';

const DAY = 24 * 60 * 60 * 1_000;
const OVER: readonly NetworkState[] = ['lapsed', 'ended', 'closed'];

interface Step extends About {
  readonly act: ActName;
}

/** What builds a network up comes more often than what takes it apart, else hardly one would ever be whole. */
const building = [
  'a co-leader asks a school',
  'a school applies',
  'a school answers',
  'an application is answered',
  'a seat is offered',
  'a nominee answers',
  'it is activated or begins',
  'it is opened again',
  'days pass',
] as const satisfies readonly ActName[];

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(fc.constantFrom(...actNames), { weight: 4, arbitrary: fc.constantFrom(...building) }),
  school: fc.nat({ max: SCHOOLS }),
  person: fc.nat({ max: PEOPLE - 1 }),
  says: fc.constantFrom(true, true, true, false),
  days: fc.integer({ min: 1, max: 30 }),
});
const born = fc
  .record({
    schools: fc.integer({ min: 5, max: 8 }),
    coLeaders: fc.integer({ min: 1, max: CO_LEADERS_NEEDED }),
    endsOn: fc.constantFrom(null, null, '2027-03-01'),
  })
  .map(formingNetwork);
const lives = [born, fc.array(step, { maxLength: 150, size: 'max' })] as const;
const live = (life: Life, { act, ...about }: Step): Life => ACTS[act](life, about);

type Row = Life['memberships'][number] | Life['seats'][number];
const inState = <One extends Row>(rows: readonly One[], ...states: readonly Row['state'][]): readonly One[] =>
  rows.filter(({ state }) => states.includes(state));
const leading = ({ seats }: Life) => inState(seats, 'accepted');
const isEach = <One>(values: readonly One[]): boolean => new Set(values).size === values.length;

/** The rows of all who ever belonged or led; a row never goes, so its number is its name. */
const everIn = (rows: readonly Row[]): readonly number[] =>
  rows.flatMap((row, number) => (inState([row], 'accepted', 'left', 'ended').length > 0 ? [number] : []));
const loses = (before: readonly Row[], after: readonly Row[]): boolean => {
  const still = new Set(everIn(after));
  return everIn(before).some((row) => !still.has(row));
};

/** Counted by hand, not by the rule that is on trial. */
function isWhole(life: Life): boolean {
  const ofMembers = leading(life).filter(({ personId }) => isOfMember(life.memberships, life.ties[personId] ?? []));
  const schools = new Set(
    inState(life.memberships, 'accepted').flatMap((one) => (one.countsTowardsTheSix ? [one.organisationId] : [])),
  );
  return (
    schools.size >= SCHOOLS_NEEDED &&
    leading(life).length === CO_LEADERS_NEEDED &&
    ofMembers.length === CO_LEADERS_NEEDED
  );
}

/** The states of one step, the one before it first. */
const statesOf = (before: Life, after: Life) => after.states.slice(before.states.length - 1);

const MUST_HOLD: Readonly<Record<string, (before: Life, after: Life) => boolean>> = {
  'at most two lead, each from a seat of their own': (_, after) =>
    leading(after).length <= CO_LEADERS_NEEDED && isEach(leading(after).map(({ seat }) => seat)),
  'for each seat one person is asked at a time': (_, { seats }) =>
    isEach(inState(seats, 'offered').map(({ seat }) => seat)),
  'nobody is asked to lead or leads twice': (_, { seats }) =>
    isEach(inState(seats, 'offered', 'accepted').map(({ personId }) => personId)),
  'no organisation has two places': (_, { memberships }) =>
    isEach(inState(memberships, 'invited', 'applied', 'accepted').map(({ organisationId }) => organisationId)),
  'active is what is whole': (_, after) => after.state !== 'active' || isWhole(after),
  'at risk is what is not whole, knows what it lacks, and has days left': (_, after) =>
    after.state !== 'at_risk' ||
    (!isWhole(after) && shortfalls(factsOf(after)).length > 0 && Number(daysToRecover(after, after.now)) > 0),
  'judged again at once, it stands as it stands: a job may come twice': (_, after) => {
    const { state, atRiskSince, nextStepAt } = after;
    const again = standingOf(factsOf(after), after.now);
    return JSON.stringify(again) === JSON.stringify({ state, atRiskSince, nextStepAt });
  },
  'it moves along the arrows alone': (before, after) => {
    const states = statesOf(before, after);
    return (
      states.at(-1) === after.state &&
      states.slice(1).every((state, index) => canBecome(states[index] ?? state, state)) &&
      after.states.slice(0, before.states.length).join() === before.states.join()
    );
  },
  'who ever belonged, and who ever led, is never forgotten': (before, after) =>
    !loses(before.memberships, after.memberships) && !loses(before.seats, after.seats),
  'after its end nobody comes in, and nobody begins to lead': (before, after) => {
    if (![before, after].every(({ state }) => OVER.includes(state))) return true;
    const led = new Set(leading(before).map(({ personId }) => personId));
    return (
      acceptedSchools(after.memberships) === acceptedSchools(before.memberships) &&
      leading(after).every(({ personId }) => led.has(personId))
    );
  },
  'it lapses only after its days at risk, all in a row': (before, after) => {
    if (!statesOf(before, after).slice(1).includes('lapsed') || before.state === 'closed') return true;
    return before.state === 'at_risk' && after.now.getTime() - Number(before.atRiskSince) >= DAYS_TO_RECOVER * DAY;
  },
  'of each time at risk is told that it began, at most twice that it lasts, and once how it went out': (_, after) => {
    const told = after.told.map(({ news }) => news).join(' ');
    return !/at_risk_still at_risk_still at_risk_still|at_risk at_risk\b|(recovered|lapsed) \1/.test(told);
  },
};

const brokenBy = (before: Life, after: Life): readonly string[] =>
  Object.keys(MUST_HOLD).filter((name) => MUST_HOLD[name]?.(before, after) === false);

test('it is never led by three, never active below the rule, moves along the arrows alone, and forgets nobody', () => {
  fc.assert(
    fc.property(...lives, (start, steps) => {
      let life = start;
      for (const one of steps) {
        const before = life;
        life = live(life, one);
        const broken = brokenBy(before, life);
        if (broken.length > 0) throw new Error(`${one.act}: not any more that ${broken.join('; ')}`);
      }
    }),
    { numRuns: 500 },
  );
});

test('such lives go everywhere: every act happens, and every arrow between two states is taken', () => {
  const [taken, acted] = [new Set<string>(), new Set<string>()];
  for (const [start, steps] of fc.sample(fc.tuple(...lives), { numRuns: 1_500, seed: 6 })) {
    let life = start;
    for (const one of steps) {
      const after = live(life, one);
      if (after !== life) acted.add(one.act);
      life = after;
    }
    for (const [index, state] of life.states.slice(1).entries()) taken.add(`${life.states[index]} → ${state}`);
  }
  const arrows = networkStates.flatMap((from) =>
    networkStates.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(arrows.filter((arrow) => !taken.has(arrow))).toEqual([]);
  expect(actNames.filter((act) => !acted.has(act))).toEqual([]);
});
