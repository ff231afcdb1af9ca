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
 * @property {() => import('../failure.mjs').Failure | null} complaint what stopped our PostgreSQL from working, where it is known
 * @property {() => Promise<void>} close
 */

/** @typedef {{ mode: string, log: (text: string) => void, signal: AbortSignal }} Manner */

const SOMEBODY_ELSES = {
  isOurs: false,
  announce: () => {},
  exited: new Promise(() => {}),
  complaint: () => null,
  close: async () => {},
};

const DRAFT = `${DATABASE}_draft`;

/** Opens and migrates; the demo's first database is also filled. @param {Manner} manner @returns {Promise<OpenDatabase>} */
export async function openDatabase(manner) {
  const chosen = chosenDatabase(process.env);
  if (chosen) {
    await migrate(chosen, { signal: manner.signal });
    return { ...SOMEBODY_ELSES, urls: chosen };
  }
  const cluster = await startCluster({ dataFolder: POSTGRES_FOLDER, log: manner.log });
  try {
    if (await hasDatabase(cluster, DATABASE)) await migrate(cluster.urls(DATABASE), { signal: manner.signal });
    else await makeDatabase(cluster, manner);
  } catch (error) {
    // The log may lack the line, since it lies on the same disk.
    const complaint = cluster.complaint(String(error));
    await cluster.stop();
    throw complaint ?? error;
  }
  const { announce, exited, complaint, stop } = cluster;
  return { urls: cluster.urls(DATABASE), isOurs: true, announce, exited, complaint, close: stop };
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
  await migrate(urls, { signal });
  if (mode === 'demo') {
    log('Filling the demo: once …');
    const { seedDemo } = await import('../seed/demo.mjs');
    await seedDemo(urls, { onProgress: (text) => log(`  ${text}`) });
  }
  signal.throwIfAborted();
  await renameDatabase(cluster, DRAFT, DATABASE);
}
