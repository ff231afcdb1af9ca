// A thousand sockets lose their line in the same moment and come back, while people post.
// @ts-check
import { newMembers, SOCKETS_EACH } from '../crowd.mjs';
import { underLoad } from '../run.mjs';
import { faultsOfReturn } from '../verdict.mjs';
import { startWorker } from '../worker.mjs';

const WAITED_MS = 30_000;
/** Each of those who post: a thousand readers are told of four posts a second. */
const A_POST_EVERY_MS = 2_000;

/** @param {import('../cluster.mjs').Cluster} cluster @param {import('../sizes.mjs').Size} size */
export const linesLost = async (cluster, { sockets }) => {
  const members = await newMembers(cluster, sockets / SOCKETS_EACH);
  const crowd = startWorker(new URL('../readers.worker.mjs', import.meta.url));
  try {
    return await underLoad(
      cluster,
      `${sockets} sockets dropped at once`,
      { posters: 8, readers: 4, restMs: A_POST_EVERY_MS },
      async ({ discussionId, promises, strain }) => {
        const { origin, doors } = cluster;
        const cookies = members.flatMap(({ cookie }) => Array.from({ length: SOCKETS_EACH }, () => cookie));
        await crowd.ask('open', { origin, doors, cookies, discussionId });
        const at = Date.now();
        /** @type {(number | null)[]} */
        const took = await crowd.ask('cut', { within: WAITED_MS });
        const { postP95Ms } = promises(at);
        return {
          figures: {
            'last in step ms': Math.max(...took.map((ms) => ms ?? Infinity)),
            'post p95 meanwhile ms': postP95Ms,
          },
          faults: faultsOfReturn(took, { postP95Ms, strain }),
          acts: [{ at, cut: took.length, inStepAfterMs: took }],
          settle: (stored) => crowd.ask('faults', stored),
        };
      },
    );
  } finally {
    await crowd.stop();
  }
};
