// A node dies, again and again; and both are replaced in turn, as for a new release.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { underLoad } from '../run.mjs';

const READERS = 16;

/** @param {import('../cluster.mjs').Cluster} cluster @param {import('../sizes.mjs').Size} size */
export const nodesKilled = (cluster, { kills, posters, postsEach }) =>
  underLoad(
    cluster,
    `SIGKILL of one of two nodes, ${kills} ×, amid ${posters} × ${postsEach} posts`,
    { posters, readers: READERS, postsEach },
    async ({ history }) => {
      const faults = [];
      for (let kill = 0; kill < kills; kill += 1) {
        const node = cluster.nodes[kill % 2];
        const at = Date.now();
        await node?.end('SIGKILL');
        await pause(2_500);
        const last = history.acts.findLast(({ unanswered }) => unanswered !== undefined);
        if (last && last.at - at > 2_000)
          faults.push(`Kill ${kill + 1}: an attempt failed ${last.at - at} ms after it.`);
        await node?.start();
        await pause(2_500);
      }
      return { faults };
    },
  );

/** @param {import('../cluster.mjs').Cluster} cluster @param {import('../sizes.mjs').Size} size */
export async function nodesReplaced(cluster, { posters }) {
  const outcome = await underLoad(cluster, 'both nodes restarted in turn', { posters, readers: READERS }, async () => {
    for (const node of cluster.nodes) {
      await node.end('SIGTERM');
      await node.start();
      await pause(2_000);
    }
  });
  const attempts = Number(outcome.figures['most attempts']);
  const failed = attempts > 2 ? [`A post needed ${attempts} attempts, not two.`] : [];
  return { ...outcome, faults: [...outcome.faults, ...failed] };
}
