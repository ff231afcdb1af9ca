// Finds the database of this copy for a command beside the server: the running one, or one started for the command.
// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chosenDatabase } from './chosen-database.mjs';
import { holderOf } from './claim.mjs';
import { Failure } from './failure.mjs';
import { startCluster, urlsOfRunning } from './postgres/cluster.mjs';
import { hasDatabase } from './postgres/databases.mjs';
import { endWithThisProcess } from './postgres/leash.mjs';
import { DATABASE, POSTGRES_FOLDER } from './root.mjs';

/**
 * @typedef {import('./postgres/cluster.mjs').RoleUrls} RoleUrls
 * @typedef {{ publicUrl: string }} Copy where people reach this copy
 */

const USUAL_ADDRESS = 'http://127.0.0.1:4300';

/**
 * Does a command's work on the database that DATABASE_URL names, else on that of the running copy, else on the copy's
 * own, started for as long as the work takes. Throws a Failure when there is no database yet.
 * @template T
 * @param {(urls: RoleUrls, copy: Copy) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(work) {
  const publicUrl = process.env.PUBLIC_URL ?? USUAL_ADDRESS;
  const chosen = chosenDatabase(process.env);
  if (chosen) return work(chosen, { publicUrl });
  const holder = holderOf(POSTGRES_FOLDER);
  if (!holder) return withOwnCluster((urls) => work(urls, { publicUrl }));
  if (!holder.url) {
    throw new Failure(
      `Process ${holder.pid} works on this copy's data and does not serve it yet: wait until it does, then try again.`,
    );
  }
  return work(urlsOfRunning(POSTGRES_FOLDER, DATABASE), { publicUrl: process.env.PUBLIC_URL ?? holder.url });
}

/** @template T @param {(urls: RoleUrls) => Promise<T>} work */
async function withOwnCluster(work) {
  if (!existsSync(join(POSTGRES_FOLDER, 'cluster'))) throw noDatabase();
  const cluster = await startCluster({ dataFolder: POSTGRES_FOLDER });
  endWithThisProcess(cluster.kill);
  try {
    if (!(await hasDatabase(cluster, DATABASE))) throw noDatabase();
    return await work(cluster.urls(DATABASE));
  } finally {
    await cluster.stop();
  }
}

function noDatabase() {
  return new Failure('This copy has no database yet: run "npm start" once, or set DATABASE_URL.');
}
