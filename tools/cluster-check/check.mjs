// Run by npm run test:cluster: does to two nodes what happens to them one day, and prints what came of it.
// @ts-check
import { Failure, tellFailures } from '../failure.mjs';
import { withCluster } from './cluster.mjs';
import { databaseCrashes, nodesKilled, nodesReplaced, redisAway } from './faults.mjs';

const [certificate = '', howLong = 'short'] = process.argv.slice(2);
const SIZES = {
  short: { kills: 4, posters: 16, redisAwayMs: 8_000 },
  long: { kills: 20, posters: 64, redisAwayMs: 60_000 },
};

await tellFailures(async () => {
  const size = SIZES[howLong === 'long' ? 'long' : 'short'];
  /** @type {import('./run.mjs').Outcome[]} */
  const outcomes = [];
  await withCluster(certificate, async (cluster) => {
    for (const fault of [nodesKilled, redisAway, nodesReplaced, databaseCrashes]) {
      const outcome = await fault(cluster, size);
      outcomes.push(outcome);
      console.log(outcome.what);
      outcome.faults.forEach((text) => console.log(`  ${text}`));
    }
  });
  console.table(outcomes.map(({ faults, ...figures }) => ({ ...figures, faults: faults.length })));
  const faulty = outcomes.filter(({ faults }) => faults.length > 0).length;
  console.log(`\n${outcomes.length - faulty} passed, ${faulty} failed`);
  if (faulty > 0) throw new Failure('The cluster did not keep its promises: see above.');
});
