// What is done to the cluster, and what must hold meanwhile (the numbers are those of the reliability goals).
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { flushRedis, startRedis } from './programs.mjs';
import { underLoad } from './run.mjs';

/**
 * @typedef {import('./cluster.mjs').Cluster} Cluster
 * @typedef {import('./run.mjs').Outcome} Outcome
 * @typedef {{ kills: number, posters: number, redisAwayMs: number }} Size
 */

const READERS = 16;

/** @param {Cluster} cluster @param {Size} size @returns {Promise<Outcome>} */
export const nodesKilled = (cluster, { kills, posters }) =>
  underLoad(
    cluster,
    `R01 · SIGKILL of one of two nodes, ${kills} ×, ${posters} posters`,
    { posters, readers: READERS },
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
      return faults;
    },
  );

/** @param {Cluster} cluster @param {Size} size @returns {Promise<Outcome>} */
export async function redisAway(cluster, { posters, redisAwayMs }) {
  const outcome = await underLoad(
    cluster,
    `R05 · Redis away for ${redisAwayMs / 1_000} s, then empty`,
    { posters: Math.ceil(posters / 4), readers: READERS },
    async () => {
      const { port } = cluster.redis;
      await cluster.redis.stop();
      await pause(redisAwayMs);
      cluster.redis = await startRedis(port);
      await pause(2_000);
      await flushRedis(port);
      await pause(2_000);
    },
  );
  return {
    ...outcome,
    faults: [
      ...outcome.faults,
      ...(outcome.unanswered > 0 ? [`${outcome.unanswered} attempts failed.`] : []),
      ...(outcome.pushP95Ms > 1_500 ? [`95 % of posts were read within ${outcome.pushP95Ms} ms, not 1,500.`] : []),
    ],
  };
}

/** @param {Cluster} cluster @param {Size} size @returns {Promise<Outcome>} */
export async function nodesReplaced(cluster, { posters }) {
  const outcome = await underLoad(
    cluster,
    'R12 · both nodes restarted in turn',
    { posters, readers: READERS },
    async () => {
      for (const node of cluster.nodes) {
        await node.end('SIGTERM');
        await node.start();
        await pause(2_000);
      }
    },
  );
  const failed = outcome.mostAttempts > 2 ? [`A post needed ${outcome.mostAttempts} attempts, not two.`] : [];
  return { ...outcome, faults: [...outcome.faults, ...failed] };
}

/** A server process of PostgreSQL dies, so that all of it starts anew on the same address. @param {Cluster} cluster @param {Size} size */
export const databaseCrashes = (cluster, { posters }) =>
  underLoad(cluster, 'R03 · PostgreSQL crashes and recovers', { posters, readers: READERS }, async ({ history }) => {
    const database = new pg.Client({ connectionString: cluster.place.urls.owner });
    database.on('error', () => undefined);
    await database.connect();
    const { rows } = await database.query('SELECT pg_backend_pid() AS pid');
    const at = Date.now();
    process.kill(rows[0].pid, 'SIGKILL');
    await pause(100);
    while (!history.acts.some((act) => act.acknowledged && act.at > at + 100)) await pause(20);
    const resumed = (history.acts.find((act) => act.acknowledged && act.at > at + 100)?.at ?? Infinity) - at;
    return resumed > 5_000 ? [`Posts went on after ${resumed} ms, not within 5,000.`] : [];
  });
