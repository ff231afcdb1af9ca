// Whether what is acknowledged is kept, once and in order: with the server killed amid the posts, and with answers lost.
// @ts-check
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { KillableServer } from './killable-server.mjs';
import { openLossyProxy } from './lossy-proxy.mjs';
import { newKey, withPlace } from './place.mjs';
import { History, Poster } from './poster.mjs';
import { faultsOf } from './verdict.mjs';

const POSTERS = 16;
const LOST_ANSWERS = 0.3;

/**
 * @typedef {{ kills: number, postsEach: number, durable: boolean, say: (text: string) => void }} Size
 * @typedef {{ what: string, posts: number, changes: number, acknowledged: number, unanswered: number, longestWaitMs: number, faults: string[] }} Figures
 * @typedef {{ server: KillableServer, posters: Poster[], place: import('./place.mjs').Place, history: History }} Run
 */

/** @param {Size} size @returns {Promise<{ figures: Figures[], historyFile: string }>} */
export async function checkDelivery({ kills, postsEach, durable, say }) {
  /** @type {Figures[]} */
  const figures = [];
  let historyFile = '';
  await withPlace({ durable }, async (place) => {
    historyFile = join(place.folder, 'history.jsonl');
    const server = await KillableServer.on(place.urls);
    try {
      for (const [what, run] of /** @type {const} */ ([
        [`${POSTERS} posters, ${kills} × SIGKILL of the server`, (/** @type {Run} */ one) => amidKills(one, kills)],
        [
          `${POSTERS} posters, ${LOST_ANSWERS * 100} % of the answers lost, everything sent twice at once`,
          (/** @type {Run} */ one) => amidLosses(one, postsEach),
        ],
      ])) {
        say(what);
        figures.push(await settled(what, await newRun(server, place), historyFile, run));
      }
    } finally {
      await server.end('SIGTERM');
    }
  });
  return { figures, historyFile };
}

/** @param {KillableServer} server @param {import('./place.mjs').Place} place @returns {Promise<Run>} */
async function newRun(server, place) {
  const history = new History();
  const people = await Promise.all(place.people.map((person) => Poster.signIn(server.origin, person, history)));
  const posters = Array.from({ length: POSTERS }, (_, index) => /** @type {Poster} */ (people[index % people.length]));
  return { server, posters, place, history };
}

/**
 * @param {string} what @param {Run} run @param {string} historyFile
 * @param {(run: Run) => Promise<string>} happen gives the discussion that was written in
 * @returns {Promise<Figures>}
 */
async function settled(what, run, historyFile, happen) {
  const discussionId = await happen(run);
  const { acts } = run.history;
  appendFileSync(historyFile, acts.map((act) => `${JSON.stringify(act)}\n`).join(''));
  const stored = await run.place.stored(discussionId);
  const acknowledged = run.history.acknowledged();
  return {
    what,
    posts: stored.posts.length - 1,
    changes: stored.changes.length,
    acknowledged: new Set(acknowledged.map(({ key }) => key)).size,
    unanswered: acts.filter(({ unanswered }) => unanswered !== undefined).length,
    longestWaitMs: longestWait(acts),
    faults: faultsOf(acknowledged, stored),
  };
}

/** @param {Run} run @param {number} kills */
async function amidKills({ server, posters, place, history }, kills) {
  const discussionId = await /** @type {Poster} */ (posters[0]).start(place.groupId, 'Amid kills');
  let isOver = false;
  const posting = posters.map(async (poster) => {
    for (let count = 0; !isOver; count += 1) {
      await poster.thinkAgain(await poster.insist(discussionId, newKey()), count);
    }
  });
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const before = history.acknowledged().length;
      await pause(100 + Math.random() * 400);
      while (history.acknowledged().length < before + POSTERS) await pause(10);
      await server.end('SIGKILL');
      await server.start();
    }
  } finally {
    isOver = true;
    await Promise.all(posting);
  }
  return discussionId;
}

/** @param {Run} run @param {number} postsEach */
async function amidLosses({ server, posters, place, history }, postsEach) {
  const discussionId = await /** @type {Poster} */ (posters[0]).start(place.groupId, 'Amid losses');
  const proxy = await openLossyProxy(server.origin, LOST_ANSWERS);
  try {
    await Promise.all(
      posters.map(async (poster) => {
        const far = poster.through(proxy.origin);
        for (let count = 0; count < postsEach; count += 1) {
          const key = newKey();
          const [id] = await twice(() => far.insist(discussionId, key));
          await far.thinkAgain(id, count, twice);
          // Long after it was acknowledged the same request still gets the same answer.
          if (count === 0) await pause(500).then(() => poster.insist(discussionId, key));
        }
      }),
    );
  } finally {
    await proxy.close();
  }
  if (history.acts.every(({ unanswered }) => unanswered === undefined)) throw new Error('No answer was lost.');
  return discussionId;
}

/** @template Done @param {() => Promise<Done>} act @returns {Promise<[Done, Done]>} */
const twice = (act) => Promise.all([act(), act()]);

/** The longest from sending to the acknowledgement, in milliseconds. @param {import('./poster.mjs').Act[]} acts */
function longestWait(acts) {
  /** @type {Map<string, number>} */
  const sentAt = new Map();
  let longest = 0;
  for (const { at, key, sent, acknowledged } of acts) {
    if (sent && !sentAt.has(key)) sentAt.set(key, at);
    const since = sentAt.get(key);
    if (acknowledged && since !== undefined) longest = Math.max(longest, at - since);
    if (acknowledged) sentAt.delete(key);
  }
  return longest;
}
