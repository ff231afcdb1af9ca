// PostgreSQL is restarted, or dies as when its machine does, and comes back at the same address.
// @ts-check
import { underLoad } from '../run.mjs';

const READERS = 16;

/** @typedef {(cluster: import('../cluster.mjs').Cluster, size: import('../sizes.mjs').Size) => Promise<import('../run.mjs').Outcome>} Fault */

/** @type {Fault} */
export const databaseRestarted = (cluster, size) => databaseAway(cluster, size, 'SIGINT', 5_000);

/** @type {Fault} */
export const databaseKilled = (cluster, size) => databaseAway(cluster, size, 'SIGKILL', 15_000);

/**
 * @param {import('../cluster.mjs').Cluster} cluster
 * @param {import('../sizes.mjs').Size} size
 * @param {NodeJS.Signals} signal
 * @param {number} withinMs
 */
const databaseAway = (cluster, { posters }, signal, withinMs) =>
  underLoad(cluster, `${signal} of PostgreSQL`, { posters, readers: READERS }, async ({ history, promises }) => {
    const at = Date.now();
    await cluster.place.restartDatabase(signal);
    const back = Date.now();
    const isAcknowledged = () => history.acts.some((act) => act.acknowledged && act.at > back);
    while (!isAcknowledged() && Date.now() < at + 2 * withinMs) await new Promise((look) => setTimeout(look, 50));
    const { longestGapMs } = isAcknowledged() ? promises(at - 1_000) : { longestGapMs: Date.now() - at };
    return {
      figures: { 'without posts ms': longestGapMs, 'database away ms': back - at },
      faults: longestGapMs > withinMs ? [`Nothing was posted for ${longestGapMs} ms, not ${withinMs}.`] : [],
    };
  });
