// Run by npm run test:cluster: does to two nodes what happens to them one day, and prints what came of it.
// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, tellFailures } from '../failure.mjs';
import { withCluster } from './cluster.mjs';
import { FAULTS } from './faults.mjs';
import { SMALL, WHOLE } from './sizes.mjs';

await tellFailures(async () => {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, small: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [certificate = ''] = positionals;
  const faults = chosen(values.only);
  /** @type {import('./run.mjs').Outcome[]} */
  const outcomes = [];
  await withCluster(certificate, async (cluster) => {
    for (const { names, happen } of faults) {
      const outcome = await happen(cluster, values.small ? SMALL : WHOLE);
      outcomes.push(outcome);
      console.log(`\n${names.join(', ')} · ${outcome.what}`);
      console.table(outcome.figures);
      outcome.faults.slice(0, 20).forEach((text) => console.log(`  ${text}`));
      const file = join(cluster.place.folder, `${outcomes.length}-${names[0]}.jsonl`);
      writeFileSync(file, outcome.acts.map((act) => `${JSON.stringify(act)}\n`).join(''));
      console.log(`${outcome.faults.length} faults; every act and its answer: ${file}`);
    }
  });
  const faulty = outcomes.filter((outcome) => outcome.faults.length > 0).length;
  console.log(`\n${outcomes.length - faulty} passed, ${faulty} failed`);
  if (faulty > 0) throw new Failure('The cluster did not keep its promises: see above.');
});

/** @param {string | undefined} only names, with a comma between them; all unless given */
function chosen(only) {
  const wanted = only?.toUpperCase().split(',');
  const faults = FAULTS.filter(({ names }) => wanted === undefined || names.some((name) => wanted.includes(name)));
  const known = [...new Set(FAULTS.flatMap(({ names }) => names))].sort();
  if (faults.length === 0) throw new Failure(`--only takes some of: ${known.join(', ')}.`);
  return faults;
}
