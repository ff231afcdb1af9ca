// npm run bench -- talk: how fast discussions are read, written and heard of, beside the bare limits of the same machine.
// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { compareDeliveries, compareRequests, percent, reachTheLast } from './talk/compare.mjs';
import { load, send } from './talk/load.mjs';
import { withLargeWorld } from './talk/place.mjs';
import { ownMemory } from './talk/processes.mjs';
import { statementsOf } from './talk/statements.mjs';

/** @typedef {import('./talk/place.mjs').Place} Place */

const FEW_POSTS = 10_000;
const POSTS = 100_000;
const MANY_POSTS = 1_000_000;
const CLIENTS = [1, 16, 64];
const SETTLES_MS = 10_000;

/** @type {{ what: 'page' | 'list' | 'post', goal: number, floor: number }[]} */
const REQUESTS = [
  { what: 'page', goal: 0.6, floor: 0.4 },
  { what: 'list', goal: 0.45, floor: 0.3 },
  { what: 'post', goal: 0.4, floor: 0.25 },
];

export default function talk() {
  return withLargeWorld(FEW_POSTS, async (place) => {
    const { ours } = place;
    await sleep(SETTLES_MS);
    console.log(
      `start on existing data ${Math.round(ours.startedInMs)} ms, own memory idle ${Math.round(ownMemory(ours.serverPid))} MB`,
    );
    const few = await pageTime(place);
    await place.talkUntil(POSTS);
    console.table(await statements(place));
    console.table(await requests(place));
    console.table(await live(place));
    const posts = await place.talkUntil(MANY_POSTS);
    const many = await pageTime(place);
    console.log(
      `a page at ${FEW_POSTS} posts ${few.toFixed(1)} ms, at ${posts} posts ${many.toFixed(1)} ms (${percent(many / few)})`,
    );
  });
}

/** @param {Place} place */
function statements({ ours: { subject }, postgres }) {
  const one = (/** @type {'page' | 'list' | 'post'} */ what) => () => send(subject.origin, undefined, subject[what](0));
  return statementsOf(postgres, { page: one('page'), list: one('list'), post: one('post') });
}

/** @param {Place} place */
async function requests({ ours, bare }) {
  const rows = [];
  for (const { what, goal, floor } of REQUESTS) {
    for (const clients of CLIENTS) {
      const { ratio, spread, ...figures } = await compareRequests(ours, bare, what, clients);
      rows.push({
        ...{ what, clients, 'a second': Math.round(figures.ours), bare: Math.round(figures.bare) },
        ...{ 'p50 ms': rounded(figures.p50), 'p99 ms': rounded(figures.p99) },
        ...{
          'server s/1000 (bare)': besideBare(figures.server),
          'database s/1000 (bare)': besideBare(figures.database),
        },
        ...{ ratio: percent(ratio), spread, is: judged(ratio, goal, floor) },
      });
    }
  }
  return rows;
}

/** @param {Place} place */
async function live({ ours, bare, busiest }) {
  const [last, bareLast] = [await reachTheLast(ours, busiest), await reachTheLast(bare, busiest)];
  const deliveries = await compareDeliveries(ours, bare, busiest);
  return [
    {
      what: 'post to the last of 500, p50 ms',
      ours: rounded(last.p50),
      bare: rounded(bareLast.p50),
      is: judged(30 / last.p50, 1, 0.5),
    },
    {
      what: 'post to the last of 500, p99 ms',
      ours: rounded(last.p99),
      bare: rounded(bareLast.p99),
      is: judged(60 / last.p99, 1, 0.5),
    },
    { what: 'posts that reached all', ours: last.whole / last.sent, bare: bareLast.whole / bareLast.sent },
    {
      ...{ what: 'deliveries a second', ours: Math.round(deliveries.ours), bare: Math.round(deliveries.bare) },
      ...{ ratio: percent(deliveries.ratio), spread: deliveries.spread, is: judged(deliveries.ratio, 0.6, 0.4) },
    },
  ];
}

/** Milliseconds of half of the answers. @param {Place} place */
async function pageTime({ ours: { subject } }) {
  await load(subject.origin, 16, 2, subject.page);
  return (await load(subject.origin, 16, 5, subject.page)).p50;
}

/** @param {number} share @param {number} goal @param {number} floor */
const judged = (share, goal, floor) =>
  share >= goal ? 'at its goal' : share >= floor ? 'above its floor' : 'BELOW its floor';

/** @param {number} value */
const rounded = (value) => Math.round(value * 100) / 100;

/** @param {{ ours: number, bare: number }} figure */
const besideBare = ({ ours, bare }) => `${rounded(ours)} (${rounded(bare)})`;
