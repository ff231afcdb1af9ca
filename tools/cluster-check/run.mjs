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
 * @property {number} posters who post one after the other, without a pause
 * @property {number} readers who each keep a socket open
 * @typedef {object} Outcome
 * @property {string} what
 * @property {number} posts
 * @property {number} unanswered attempts that got no answer
 * @property {number} mostAttempts that one post needed
 * @property {number} longestWaitMs from the first attempt to the acknowledgement
 * @property {number} pushP95Ms from the acknowledgement to a reader who had the post
 * @property {string[]} faults
 */

/**
 * @param {Cluster} cluster
 * @param {string} what
 * @param {Load} load
 * @param {(amid: { history: History, discussionId: string, posters: Poster[] }) => Promise<string[] | void>} happen
 *   what goes wrong meanwhile; gives faults of its own
 * @returns {Promise<Outcome>}
 */
export async function underLoad(cluster, what, { posters: count, readers: howMany }, happen) {
  const history = new History();
  const { people, groupId } = cluster.place;
  const signedIn = await Promise.all(people.map((person) => Poster.signIn(cluster.origin, person, history)));
  const some = (/** @type {number} */ length) =>
    Array.from({ length }, (_, index) => /** @type {Poster} */ (signedIn[index % signedIn.length]));
  const posters = some(count);
  const discussionId = await /** @type {Poster} */ (posters[0]).start(groupId, what);
  const readers = some(howMany).map(({ caller }) => new Reader(caller, discussionId));
  let isOver = false;
  const posting = posters.map(async (poster) => {
    for (let count = 0; !isOver; count += 1) {
      await poster.thinkAgain(await poster.insist(discussionId, newKey()), count);
    }
  });
  /** @type {string[]} */
  let faults = [];
  try {
    await pause(1_000);
    faults = (await happen({ history, discussionId, posters })) ?? [];
    await pause(1_000);
  } finally {
    isOver = true;
    await Promise.all(posting);
  }
  const stored = await cluster.place.stored(discussionId);
  await Promise.all(readers.map((reader) => reader.upTo(stored.lastSeq)));
  readers.forEach((reader) => reader.close());
  return {
    what,
    ...figuresOf(history, readers),
    faults: [
      ...faults,
      ...faultsOf(history.acknowledged(), stored),
      ...readers.flatMap((reader) => reader.faultsBeside(stored.posts)),
    ],
  };
}

/** @param {History} history @param {Reader[]} readers @returns {Omit<Outcome, 'what' | 'faults'>} */
function figuresOf({ acts }, readers) {
  /** @type {Map<string, { first: number, attempts: number, waited: number, id?: string, at?: number }>} */
  const posts = new Map();
  for (const { doing, key, at, sent, unanswered, acknowledged } of acts) {
    if (doing !== 'post') continue;
    const post = posts.get(key) ?? { first: at, attempts: 1, waited: 0 };
    if (sent) posts.set(key, post);
    if (unanswered !== undefined) post.attempts += 1;
    if (acknowledged) Object.assign(post, { waited: at - post.first, id: acknowledged.id, at });
  }
  const all = [...posts.values()];
  const pushes = all.flatMap(({ id, at }) =>
    id === undefined || at === undefined
      ? []
      : readers.map(({ knownAt }) => Math.max(0, (knownAt.get(id) ?? Infinity) - at)),
  );
  return {
    posts: all.length,
    unanswered: acts.filter(({ unanswered }) => unanswered !== undefined).length,
    mostAttempts: Math.max(...all.map(({ attempts }) => attempts)),
    longestWaitMs: Math.max(...all.map(({ waited }) => waited)),
    pushP95Ms: percentile(pushes, 0.95),
  };
}

/** @param {number[]} values @param {number} share */
const percentile = (values, share) => values.sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;
