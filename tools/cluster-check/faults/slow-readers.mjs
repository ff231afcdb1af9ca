// Some read far more slowly than is written: the server holds little for them, and nobody else notices.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { newMembers, SOCKETS_EACH } from '../crowd.mjs';
import { heldMb } from '../held-memory.mjs';
import { underLoad } from '../run.mjs';
import { SlowReader } from '../slow-reader.mjs';
import { faultsOfSlowness } from '../verdict.mjs';

/** Long posts, so that what is held back is soon much. */
const FILLER = 'What they say before they can write it. ';

/** So many bytes no kernel and no proxy keeps for a line whose other end does not read. */
const MORE_THAN_LINES_HOLD = 12_000_000;
/** Soon after, a line on which nobody answers is given up anyhow. */
const DIES_BY_ITSELF_MS = 40_000;

/** @param {import('../cluster.mjs').Cluster} cluster @param {import('../sizes.mjs').Size} size */
export async function readersSlow(cluster, { slowReaders, slowMs, calmMs, longPosts }) {
  const members = await newMembers(cluster, Math.ceil(slowReaders / SOCKETS_EACH));
  return underLoad(
    cluster,
    `${slowReaders} readers at 1 KB/s under 100 posts a second`,
    { posters: 10, readers: 8, restMs: 80, filler: FILLER.repeat(longPosts / FILLER.length) },
    async ({ discussionId, history, promises }) => {
      const written = (/** @type {number} */ since) =>
        history.acts.filter(({ acknowledged, at }) => acknowledged && at > since).length * longPosts;
      const calmSince = Date.now();
      // As much is written before as meanwhile: what the writing itself takes is not what slow readers cost.
      const before = await mostMemory(
        cluster,
        () => Date.now() >= calmSince + calmMs && written(calmSince) >= MORE_THAN_LINES_HOLD,
      );
      const since = Date.now();
      const slow = await Promise.all(
        Array.from({ length: slowReaders }, (_, index) => {
          const { cookie } = /** @type {typeof members[number]} */ (members[index % members.length]);
          return SlowReader.open(cluster, cookie, discussionId, index);
        }),
      );
      const isEnough = () => Date.now() >= since + slowMs && written(since) >= MORE_THAN_LINES_HOLD;
      const after = await mostMemory(cluster, () => isEnough() || Date.now() >= since + DIES_BY_ITSELF_MS);
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

/** The most megabytes that each node held until then. @param {import('../cluster.mjs').Cluster} cluster @param {() => boolean} isOver */
async function mostMemory({ nodes }, isOver) {
  let most = nodes.map(() => 0);
  while (!isOver()) {
    const held = await Promise.all(nodes.map(heldMb));
    most = held.map((mb, node) => Math.max(mb, Number(most[node])));
    await pause(500);
  }
  return most;
}
