// One discussion under load while something goes wrong: people post and read on through the proxy, and nothing may be lost.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { newKey } from '../delivery-check/place.mjs';
import { History, Poster } from '../delivery-check/poster.mjs';
import { faultsOf } from '../delivery-check/verdict.mjs';
import { Reader } from './reader.mjs';

/**
 * @typedef {import('./cluster.mjs').Cluster} Cluster
 * @typedef {object} Load
 * @property {number} posters who post one after the other
 * @property {number} readers who each keep a socket open
 * @property {number} [restMs] how long a poster rests after a post; not at all unless told
 * @property {number} [postsEach] that a poster writes at least, however soon the fault is over
 * @property {string} [filler] what every post says beside its key
 *
 * @typedef {object} Amid
 * @property {History} history
 * @property {string} discussionId
 * @property {(since: number, until?: number) => Promises} promises how quick it was for posts acknowledged in that time
 * @property {number} strain by how much longer than usual everything takes on a machine that does other things too: what
 *   is promised in milliseconds is promised times this; 1 for a whole cluster, which has its machine to itself
 *
 * @typedef {{ postP95Ms: number, pushP95Ms: number, longestGapMs: number }} Promises from sending a post to its
 *   acknowledgement, from there to a reader who had it, and between two acknowledgements
 *
 * @typedef {Record<string, number | string>} Figures
 * @typedef {object} Happened
 * @property {Figures} [figures]
 * @property {string[]} [faults]
 * @property {object[]} [acts]
 * @property {(stored: import('../delivery-check/place.mjs').Stored) => Promise<string[]>} [settle] looks, once nobody
 *   posts any more, for what still differs
 *
 * @typedef {object} Outcome
 * @property {string} what
 * @property {Figures} figures
 * @property {string[]} faults
 * @property {object[]} acts every act and what became of it
 */

/** In so many milliseconds 95 % of posts are acknowledged on a quiet machine before anything happens. */
const USUAL_P95_MS = 150;

/**
 * @param {Cluster} cluster
 * @param {string} what
 * @param {Load} load
 * @param {(amid: Amid) => Promise<Happened | void>} happen what goes wrong meanwhile
 * @returns {Promise<Outcome>}
 */
export async function underLoad(cluster, what, load, happen) {
  const history = new History();
  const { people, groupId } = cluster.place;
  const signedIn = await Promise.all(people.map((person) => Poster.signIn(cluster.origin, person, history)));
  const some = (/** @type {number} */ length) =>
    Array.from({ length }, (_, index) => /** @type {Poster} */ (signedIn[index % signedIn.length]));
  const posters = some(load.posters);
  const discussionId = await /** @type {Poster} */ (posters[0]).start(groupId, what);
  const { doors } = cluster;
  const readers = some(load.readers).map(
    ({ caller }, index) => new Reader(caller, discussionId, doors[index % doors.length]),
  );
  const stop = post(posters, discussionId, load);
  const promises = (/** @type {number} */ since, until = Infinity) => promisesOf(history, readers, since, until);
  /** @type {Happened | void} */
  let happened;
  try {
    await pause(1_000);
    const strain = cluster.redis === null ? Math.max(1, promises(0).postP95Ms / USUAL_P95_MS) : 1;
    happened = await happen({ history, discussionId, promises, strain });
    await pause(1_000);
  } finally {
    await stop();
  }
  const kept = await cluster.place.stored(discussionId);
  const unsettled = (await happened?.settle?.(kept)) ?? [];
  await Promise.all(readers.map((reader) => reader.upTo(kept.lastSeq)));
  readers.forEach((reader) => reader.close());
  return {
    what,
    figures: { ...figuresOf(history), 'push p95 ms': promises(0).pushP95Ms, ...happened?.figures },
    faults: [
      ...(happened?.faults ?? []),
      ...unsettled,
      ...faultsOf(history.acknowledged(), kept),
      ...readers.flatMap((reader) => reader.faultsBeside(kept.posts)),
      ...cluster.nodes.flatMap(({ endedByItself }) => (endedByItself > 0 ? ['A node ended by itself.'] : [])),
    ],
    acts: [...history.acts, ...(happened?.acts ?? [])],
  };
}

/**
 * @param {Poster[]} posters @param {string} discussionId @param {Load} load
 * @returns {() => Promise<unknown>} ends it, once everybody has written what they had to
 */
function post(posters, discussionId, { restMs = 0, postsEach = 0, filler }) {
  let isOver = false;
  const more = filler === undefined ? [] : [filler];
  const posting = posters.map(async (poster) => {
    for (let count = 0; !isOver || count < postsEach; count += 1) {
      await poster.thinkAgain(await poster.insist(discussionId, newKey(), ...more), count);
      if (restMs > 0) await pause(restMs);
    }
  });
  return () => {
    isOver = true;
    return Promise.all(posting);
  };
}

/** @param {History} history @returns {Figures} */
function figuresOf(history) {
  const posts = [...postsOf(history).values()];
  return {
    posts: posts.length,
    unanswered: history.acts.filter(({ unanswered }) => unanswered !== undefined).length,
    'most attempts': posts.reduce((most, { attempts }) => Math.max(most, attempts), 0),
    'post p95 ms': p95(posts.map(({ waited }) => waited)),
    'longest ms': posts.reduce((longest, { waited }) => Math.max(longest, waited), 0),
  };
}

/** @param {History} history @param {Reader[]} readers @param {number} since @param {number} until @returns {Promises} */
function promisesOf(history, readers, since, until) {
  const posts = [...postsOf(history).values()].filter(({ id, at }) => id !== '' && at >= since && at <= until);
  const gaps = posts.map(({ at }, index) => at - (posts[index - 1]?.at ?? at));
  return {
    postP95Ms: p95(posts.map(({ waited }) => waited)),
    pushP95Ms: p95(
      posts.flatMap(({ id, at }) => readers.map(({ knownAt }) => Math.max(0, (knownAt.get(id) ?? Infinity) - at))),
    ),
    longestGapMs: gaps.reduce((longest, gap) => Math.max(longest, gap), 0),
  };
}

/** @typedef {{ first: number, attempts: number, waited: number, id: string, at: number }} Posted first sent, last acknowledged */

/** By key, in the order of their first acknowledgement. @param {History} history */
function postsOf({ acts }) {
  /** @type {Map<string, Posted>} */
  const sent = new Map();
  /** @type {Map<string, Posted>} */
  const posts = new Map();
  for (const { doing, key, at, unanswered, acknowledged } of acts) {
    if (doing !== 'post') continue;
    const post = sent.get(key) ?? { first: at, attempts: 1, waited: 0, id: '', at };
    sent.set(key, post);
    if (unanswered !== undefined) post.attempts += 1;
    if (!acknowledged || posts.has(key)) continue;
    posts.set(key, Object.assign(post, { waited: at - post.first, id: acknowledged.id, at }));
  }
  return posts;
}

/** Ninety-five of a hundred are no greater. @param {number[]} values */
export const p95 = (values) => values.sort((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? 0;
