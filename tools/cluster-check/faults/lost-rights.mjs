// People leave the group and sign out while it talks, with hundreds of sockets on both nodes: what do they still hear?
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { Caller } from '../../delivery-check/caller.mjs';
import { lossesSince, newMembers, SOCKETS_EACH } from '../crowd.mjs';
import { faultsOfLosses } from '../rights-verdict.mjs';
import { underLoad } from '../run.mjs';
import { startWorker } from '../worker.mjs';
import { withoutRedis } from './redis.mjs';

const LEAVE = 'mutation ($groupId: ID!) { leaveGroup(groupId: $groupId) { id } }';
const SIGN_OUT = 'mutation { signOut }';

/** So much of the crowd leaves the group while people talk, and as much signs out; the rest signs out in one moment. */
const SHARE = 0.2;

/** Whatever is heard too late is heard by then. */
const HEARD_LATE_MS = 2_000;

/** @typedef {import('../cluster.mjs').Cluster} Cluster */
/** @typedef {import('../sizes.mjs').Size} Size */

/** @param {Cluster} cluster @param {Size} size */
export const rightsLost = (cluster, size) => rightsLostIn(cluster, size, 'pushes carried as usual');

/** @param {Cluster} cluster @param {Size} size */
export const rightsLostWithoutRedis = (cluster, size) =>
  withoutRedis(cluster, () => rightsLostIn(cluster, size, 'Redis down'));

/** @param {Cluster} cluster @param {Size} size @param {string} meanwhile */
async function rightsLostIn(cluster, { listeners, talkMs }, meanwhile) {
  const members = await newMembers(cluster, listeners / SOCKETS_EACH);
  const crowd = startWorker(new URL('../listeners.worker.mjs', import.meta.url));
  const what = `rights and sessions lost amid ${listeners} sockets on two nodes, ${meanwhile}`;
  try {
    return await underLoad(
      cluster,
      what,
      { posters: 1, readers: 2, restMs: 100 },
      async ({ discussionId, history, strain }) => {
        const { origin, doors } = cluster;
        await crowd.ask('open', { origin, doors, members, each: SOCKETS_EACH, discussionId });
        const since = Date.now();
        await pause(talkMs);
        await loseAll(cluster, members, talkMs);
        await pause(HEARD_LATE_MS);
        /** @type {import('../rights-verdict.mjs').Heard[]} */
        const heard = await crowd.ask('heard');
        /** @type {number} */
        const letIn = await crowd.ask('knock');
        const losses = await lossesSince(cluster.place.urls.owner, since);
        const posted = history.acknowledged().filter(({ doing }) => doing === 'post').length;
        const { lastMs, faults } = faultsOfLosses({ losses, heard, letIn, posted, strain });
        const figures = { 'last heard or closed after ms': lastMs, losses: losses.length };
        return { figures, faults, acts: [{ losses }, ...heard] };
      },
    );
  } finally {
    await crowd.stop();
  }
}

/** @param {Cluster} cluster @param {import('../crowd.mjs').SignedIn[]} members @param {number} talkMs between the two */
async function loseAll({ origin, place: { groupId } }, members, talkMs) {
  const callers = members.map(({ cookie }) => new Caller(origin, cookie));
  const some = Math.ceil(callers.length * SHARE);
  for (let index = 0; index < some; index += 1) {
    await Promise.all([callers[index]?.insist(LEAVE, { groupId }), callers[index + some]?.insist(SIGN_OUT, {})]);
  }
  await pause(talkMs);
  await Promise.all(callers.slice(2 * some).map((caller) => caller.insist(SIGN_OUT, {})));
}
