// A database of its own with Oak's items in the product's index, and the product's search of it.
// @ts-check
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { builtApi } from '../../built-api.mjs';
import { migrate } from '../../migrate-step.mjs';
import { startCluster } from '../../postgres/cluster.mjs';
import { createDatabase, withClient } from '../../postgres/databases.mjs';
import { endWithThisProcess } from '../../postgres/leash.mjs';

/** @typedef {import('./oak.mjs').Item} Item */
/** @typedef {(text: string, most: number) => Promise<string[]>} Search gives ids of lessons, the best first */

const DATABASE = 'bench';
const BATCH = 500;
const KIND = 'resource';
const LESSON = 'made-as:lesson';
const EVERYBODY = ['all'];

/** @param {Item[]} items @param {(search: Search, pool: pg.Pool) => Promise<void>} work */
export async function withIndexOf(items, work) {
  const folder = mkdtempSync(join(tmpdir(), 'sixfold-bench-'));
  chmodSync(folder, 0o755);
  const cluster = await startCluster({ dataFolder: join(folder, 'postgres') });
  endWithThisProcess(cluster.kill);
  try {
    await createDatabase(cluster, DATABASE);
    const urls = cluster.urls(DATABASE);
    await migrate(urls);
    const pool = new pg.Pool({ connectionString: urls.app, max: 10 });
    // The cluster may stop while a connection is still closing.
    pool.on('error', () => undefined);
    try {
      await write(queriesOn(pool), items);
      await withClient(urls.owner, (client) => client.query('VACUUM ANALYZE search_entry, search_term'));
      await work(await searchOn(queriesOn(pool)), pool);
    } finally {
      await pool.end();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the parts of the API that search ask of its database. @param {pg.Pool} pool */
const queriesOn = (pool) => ({
  query: async (/** @type {string} */ text, /** @type {unknown[]} */ values = []) =>
    (await pool.query(text, values)).rows,
  prepared: async (/** @type {string} */ name, /** @type {string} */ text, /** @type {unknown[]} */ values) =>
    (await pool.query({ name, text, values })).rows,
});

/** @param {ReturnType<typeof queriesOn>} queries @param {Item[]} items */
async function write(queries, items) {
  const { writeEntries, countTerms } = await builtApi('platform/search/search-index.js');
  for (let from = 0; from < items.length; from += BATCH) {
    const entries = items.slice(from, from + BATCH).map(({ id, title, keywords, summary, body, isLesson }) => ({
      ...{ id, title, keywords, summary, body, language: 'en', audience: EVERYBODY, at: new Date(0) },
      facets: isLesson ? [LESSON] : [],
    }));
    await writeEntries(
      queries,
      KIND,
      entries.map(({ id }) => id),
      entries,
    );
  }
  await countTerms(queries);
}

/** @param {ReturnType<typeof queriesOn>} queries @returns {Promise<Search>} */
async function searchOn(queries) {
  const { SearchRepository } = await builtApi('platform/search/search.repository.js');
  const { soughtIn } = await builtApi('platform/search/sought.js');
  const repository = new SearchRepository(queries);
  return async (text, most) => {
    const { query } = await soughtIn(queries, text);
    if (query === null) return [];
    const rows = await repository.ranked(EVERYBODY, query, { kinds: [], facets: [LESSON] }, null, most);
    return rows.slice(0, most).map((/** @type {{ id: string }} */ { id }) => id);
  };
}
