// A database of its own with Oak's items in the product's index, and the product's search of it.
// @ts-check
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { builtApi } from '../../built-api.mjs';
import { migrate } from '../../migrate-step.mjs';
import { startCluster } from '../../postgres/cluster.mjs';
import { createDatabase, withClient } from '../../postgres/databases.mjs';
import { endWithThisProcess } from '../../postgres/leash.mjs';
import { random } from '../find-a-school/intentions.mjs';

/** @typedef {import('./oak.mjs').Item} Item */
/** @typedef {(text: string, most: number, facets?: string[]) => Promise<string[]>} Search gives ids, the best first */
/** @typedef {{ search: Search, addPosts: (count: number) => Promise<void> }} Index */

const DATABASE = 'bench';
const BATCH = 500;
const POST_WORDS = 40;
export const LESSON = 'made-as:lesson';
const EVERYBODY = ['all'];

/** @param {Item[]} items @param {(index: Index) => Promise<void>} work */
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
      const queries = queriesOn(pool);
      const settle = () => withClient(urls.owner, (client) => client.query('VACUUM ANALYZE search_entry, search_term'));
      await write(queries, 'resource', items.map(entryOf));
      await settle();
      const addPosts = async (/** @type {number} */ count) => {
        await write(queries, 'post', postsOf(items, count));
        await settle();
      };
      await work({ search: await searchOn(queries), addPosts });
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

/** @param {Item} item */
const entryOf = ({ id, title, keywords, summary, body, isLesson }) => ({
  ...{ id, title, keywords, summary, body, language: 'en', audience: EVERYBODY, at: new Date(0) },
  facets: isLesson ? [LESSON] : [],
});

/** Posts of words as usual as those of the lessons: each a stretch of one of them. @param {Item[]} items @param {number} count */
const postsOf = (items, count) =>
  Array.from({ length: count }, (_, nth) => {
    const words = (items[nth % items.length]?.body ?? '').split(' ');
    const from = Math.floor(random() * Math.max(1, words.length - POST_WORDS));
    const body = words.slice(from, from + POST_WORDS).join(' ');
    return { id: randomUUID(), title: '', body, language: 'en', audience: EVERYBODY, at: new Date(nth) };
  });

/** @param {ReturnType<typeof queriesOn>} queries @param {string} kind @param {{ id: string }[]} entries */
async function write(queries, kind, entries) {
  const { writeEntries, countTerms } = await builtApi('platform/search/search-index.js');
  for (let from = 0; from < entries.length; from += BATCH) {
    const batch = entries.slice(from, from + BATCH);
    const ids = batch.map(({ id }) => id);
    await writeEntries(queries, kind, ids, batch);
  }
  await countTerms(queries);
}

/** @param {ReturnType<typeof queriesOn>} queries @returns {Promise<Search>} */
async function searchOn(queries) {
  const { SearchRepository } = await builtApi('platform/search/search.repository.js');
  const { soughtIn } = await builtApi('platform/search/sought.js');
  const repository = new SearchRepository(queries);
  return async (text, most, facets = []) => {
    const { query } = await soughtIn(queries, text);
    if (query === null) return [];
    const rows = await repository.ranked(EVERYBODY, query, { kinds: [], facets }, null, most);
    return rows.slice(0, most).map((/** @type {{ id: string }} */ { id }) => id);
  };
}
