// One hasty PostgreSQL for a whole Jest run, with a migrated template database that tests clone.
// @ts-check
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../migrate-step.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { createDatabase, withClient } from '../postgres/databases.mjs';
import { endWithThisProcess } from '../postgres/leash.mjs';

const TEMPLATE = 'sixfold_template';

/** @type {{ cluster: import('../postgres/cluster.mjs').Cluster, folder: string } | undefined} */
let running;

/**
 * Starts the cluster and tells the tests of it by `SIXFOLD_TEST_CLUSTER`: JSON of `{ template, superuser, owner, app,
 * worker }`, the template's name and addresses that end where a database's name is to be appended.
 */
export async function startTestCluster() {
  const folder = mkdtempSync(join(tmpdir(), 'sixfold-test-'));
  chmodSync(folder, 0o755);
  const cluster = await startCluster({ dataFolder: join(folder, 'postgres'), durable: false });
  running = { cluster, folder };
  // Jest does not tear down when it is interrupted, or when the pipe it writes to closes.
  endWithThisProcess(kill);
  await createDatabase(cluster, TEMPLATE);
  await migrate(cluster.urls(TEMPLATE));
  const addresses = { superuser: cluster.superuserUrl(''), ...cluster.urls('') };
  process.env.SIXFOLD_TEST_CLUSTER = JSON.stringify({ template: TEMPLATE, ...addresses });
}

/**
 * A migrated database of the running cluster, by this name, as the roles reach it.
 * @param {string} name
 */
export async function testDatabase(name) {
  if (!running) throw new Error('The test cluster does not run.');
  const { cluster } = running;
  await withClient(cluster.superuserUrl('postgres'), (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${TEMPLATE} OWNER sixfold_owner`),
  );
  return cluster.urls(name);
}

export async function stopTestCluster() {
  if (!running) return;
  await running.cluster.stop();
  rmSync(running.folder, { recursive: true, force: true });
  running = undefined;
}

function kill() {
  running?.cluster.kill();
  if (running) rmSync(running.folder, { recursive: true, force: true, maxRetries: 10 });
  running = undefined;
}
