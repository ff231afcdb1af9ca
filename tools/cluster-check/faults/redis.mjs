// Redis goes away, comes back, and forgets everything: pushes between the nodes then come by way of the database.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { flushRedis, startRedis } from '../programs.mjs';
import { underLoad } from '../run.mjs';

const READERS = 16;
const PUSHED_WITHIN_MS = 1_500;

/** @param {import('../cluster.mjs').Cluster} cluster @param {import('../sizes.mjs').Size} size */
export async function redisAway(cluster, { posters, redisAwayMs }) {
  const load = { posters: Math.ceil(posters / 4), readers: READERS };
  const outcome = await underLoad(cluster, `Redis away for ${redisAwayMs / 1_000} s, then empty`, load, () =>
    withoutRedis(cluster, async (port) => {
      await pause(redisAwayMs);
      cluster.redis = await startRedis(port);
      await pause(2_000);
      await flushRedis(port);
      await pause(2_000);
    }),
  );
  const { unanswered, 'push p95 ms': pushed } = outcome.figures;
  return {
    ...outcome,
    faults: [
      ...outcome.faults,
      ...(Number(unanswered) > 0 ? [`${unanswered} attempts failed.`] : []),
      ...(Number(pushed) > PUSHED_WITHIN_MS
        ? [`95 % of posts were read within ${pushed} ms, not ${PUSHED_WITHIN_MS}.`]
        : []),
    ],
  };
}

/**
 * Redis is back afterwards.
 * @template Done
 * @param {import('../cluster.mjs').Cluster} cluster @param {(port: number) => Promise<Done>} work
 * @returns {Promise<Done>}
 */
export async function withoutRedis(cluster, work) {
  const away = cluster.redis;
  if (away === null) throw new Error('A bare cluster has no Redis to take away.');
  await away.stop();
  try {
    return await work(away.port);
  } finally {
    if (cluster.redis === away) cluster.redis = await startRedis(away.port);
  }
}
