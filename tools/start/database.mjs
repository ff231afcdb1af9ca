// The database of a copy: our own PostgreSQL under the data folder, or the one that DATABASE_URL names.
// @ts-check
import { chosenDatabase } from '../chosen-database.mjs';
import { migrate } from '../migrate-step.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { createDatabase, dropDatabase, hasDatabase, renameDatabase } from '../postgres/databases.mjs';
import { DATABASE, POSTGRES_FOLDER } from '../root.mjs';

/**
 * @typedef {object} OpenDatabase
 * @property {import('../postgres/cluster.mjs').RoleUrls} urls
 * @property {boolean} isOurs whether we started its PostgreSQL
 * @property {(url: string) => void} announce tells other commands where this copy is served
 * @property {Promise<unknown>} exited settles when our PostgreSQL ends; never for one of somebody else
 * @property {() => Promise<void>} close
 */

/** @typedef {{ mode: string, log: (text: string) => void, signal: AbortSignal }} Manner */

const DRAFT = `${DATABASE}_draft`;

/** Opens and migrates; the demo's first database is also filled. @param {Manner} manner @returns {Promise<OpenDatabase>} */
export async function openDatabase(manner) {
  const chosen = chosenDatabase(process.env);
  if (chosen) {
    await migrate(chosen, manner.signal);
    return { urls: chosen, isOurs: false, announce: () => {}, exited: new Promise(() => {}), close: async () => {} };
  }
  const cluster = await startCluster({ dataFolder: POSTGRES_FOLDER, log: manner.log });
  try {
    if (await hasDatabase(cluster, DATABASE)) await migrate(cluster.urls(DATABASE), manner.signal);
    else await makeDatabase(cluster, manner);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  const { announce, exited, stop } = cluster;
  return { urls: cluster.urls(DATABASE), isOurs: true, announce, exited, close: stop };
}

/**
 * Works under a draft name and renames at the end, so that a first start that was killed midway is simply done again.
 * @param {import('../postgres/cluster.mjs').Cluster} cluster
 * @param {Manner} manner
 */
async function makeDatabase(cluster, { mode, log, signal }) {
  await dropDatabase(cluster, DRAFT);
  await createDatabase(cluster, DRAFT);
  const urls = cluster.urls(DRAFT);
  await migrate(urls, signal);
  if (mode === 'demo') {
    log('Filling the demo: once …');
    const { seedDemo } = await import('../seed/demo.mjs');
    await seedDemo(urls, { onProgress: (text) => log(`  ${text}`) });
  }
  signal.throwIfAborted();
  await renameDatabase(cluster, DRAFT, DATABASE);
}
