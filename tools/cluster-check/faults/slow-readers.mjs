// Some read far more slowly than is written: the server holds little for them, and nobody else notices.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { ownMemory } from '../../bench/talk/processes.mjs';
import { newMembers, SOCKETS_EACH } from '../crowd.mjs';
import { underLoad } from '../run.mjs';
import { SlowReader } from '../slow-reader.mjs';
import { faultsOfSlowness } from '../verdict.mjs';

/** Long posts, so that what is held back is soon much. */
const FILLER = 'What they say before they can write it. ';

/** @param {import('../cluster.mjs').Cluster} cluster @param {import('../sizes.mjs').Size} size */
export async function readersSlow(cluster, { slowReaders, slowMs, calmMs, longPosts }) {
  const members = await newMembers(cluster, Math.ceil(slowReaders / SOCKETS_EACH));
  return underLoad(
    cluster,
    `${slowReaders} readers at 1 KB/s under 100 posts a second`,
    { posters: 10, readers: 8, restMs: 80, filler: FILLER.repeat(longPosts / FILLER.length) },
    async ({ discussionId, promises }) => {
      const calmSince = Date.now();
      const before = await mostMemory(cluster, calmMs);
      const since = Date.now();
      const slow = await Promise.all(
        Array.from({ length: slowReaders }, (_, index) => {
          const { cookie } = /** @type {typeof members[number]} */ (members[index % members.length]);
          return SlowReader.open(cluster, cookie, discussionId, index);
        }),
      );
      const after = await mostMemory(cluster, slowMs);
      const until = Date.now();
      const putOut = await Promise.all(slow.map((reader) => reader.readOn()));
      const calm = promises(calmSince, since).pushP95Ms;
      const meanwhile = promises(since, until).pushP95Ms;
      const grownMb = Math.max(...after.map((mb, node) => mb - Number(before[node])));
      return {
        figures: {
          'memory + MB': Math.round(grownMb),
          'push p95 calm ms': calm,
          'push p95 meanwhile ms': meanwhile,
          'put out': putOut.filter(Boolean).length,
        },
        faults: faultsOfSlowness({ grownMb, calm, meanwhile, putOut }),
        acts: slow.map(({ acts }, reader) => ({ reader, acts })),
      };
    },
  );
}

/** The most megabytes that each node held in that time. @param {import('../cluster.mjs').Cluster} cluster @param {number} forMs */
async function mostMemory({ nodes }, forMs) {
  let most = nodes.map(() => 0);
  for (const until = Date.now() + forMs; Date.now() < until;) {
    most = nodes.map(({ pid }, node) => Math.max(Number(most[node]), ownMemory(pid)));
    await pause(250);
  }
  return most;
}
