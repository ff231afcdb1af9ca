// Somebody means harm: idle handshakes, requests without an end, huge frames and floods of events, while people post.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { ownMemory } from '../../bench/talk/processes.mjs';
import { newMembers } from '../crowd.mjs';
import { underLoad } from '../run.mjs';
import { faultsOfOnslaught } from '../verdict.mjs';
import { startWorker } from '../worker.mjs';

/** @param {import('../cluster.mjs').Cluster} cluster @param {import('../sizes.mjs').Size} size */
export async function onslaught(cluster, { idle, slowRequests, intruders, onslaughtMs }) {
  const members = await newMembers(cluster, intruders);
  const crowd = startWorker(new URL('../intruders.worker.mjs', import.meta.url));
  const what = `${idle} idle handshakes, 1 MB frames and floods of events for ${onslaughtMs / 1_000} s`;
  try {
    return await underLoad(
      cluster,
      what,
      { posters: 8, readers: 4, restMs: 200 },
      async ({ history, promises, strain }) => {
        const { origin, doors } = cluster;
        const at = Date.now();
        const before = promises(0, at).postP95Ms;
        /** @type {Promise<Record<string, import('../verdict.mjs').Intrusion>>} */
        const attack = crowd.ask('attack', { origin, doors, idle, slowRequests, members, until: at + onslaughtMs });
        const mostMb = await memoryUntil(cluster, attack);
        const intrusions = await attack;
        const { postP95Ms } = promises(at, at + onslaughtMs);
        const unanswered = history.acts.filter((act) => act.unanswered !== undefined).length;
        return {
          figures: {
            'post p95 before ms': before,
            'post p95 meanwhile ms': postP95Ms,
            'memory MB': Math.round(mostMb),
          },
          faults: faultsOfOnslaught({ strain, postP95Ms, mostMb, unanswered, intrusions }),
          acts: [{ at, intrusions }],
        };
      },
    );
  } finally {
    await crowd.stop();
  }
}

/** The most megabytes that a node took. @param {import('../cluster.mjs').Cluster} cluster @param {Promise<unknown>} end */
async function memoryUntil({ nodes }, end) {
  let most = 0;
  let isOver = false;
  void end.catch(() => undefined).finally(() => (isOver = true));
  while (!isOver) {
    most = Math.max(most, ...nodes.map(({ pid }) => ownMemory(pid)));
    await pause(500);
  }
  return most;
}
