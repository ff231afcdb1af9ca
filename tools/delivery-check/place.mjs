// Where delivery is checked: a database of its own with the demo in it, and one discussion that eight people write in.
// @ts-check
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../migrate-step.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { createDatabase } from '../postgres/databases.mjs';
import { endWithThisProcess } from '../postgres/leash.mjs';
import { seedDemo } from '../seed/demo.mjs';
import { groups } from '../seed/talk.mjs';

const DATABASE = 'delivery';

/**
 * @typedef {object} Place
 * @property {string} folder for what is to be kept of a run
 * @property {import('../postgres/cluster.mjs').RoleUrls} urls
 * @property {string[]} people keys of the demo's people who are in the group
 * @property {string} groupId
 * @property {(discussionId: string) => Promise<Stored>} stored
 * @property {(signal: NodeJS.Signals) => Promise<void>} restartDatabase ends its server so, and starts it again at the same
 *   address
 *
 * @typedef {{ id: string, key: string, seq: number, changedSeq: number, says: string | null }} StoredPost what it says
 *   now; null once it is removed
 * @typedef {{ id: string, key: string, seq: number, kind: string }} StoredChange of the post `id`
 * @typedef {{ posts: StoredPost[], changes: StoredChange[], lastSeq: number, postCount: number }} Stored what the
 *   database holds of a discussion
 */

/**
 * @param {{ durable: boolean }} manner
 * @param {(place: Place) => Promise<void>} work
 */
export async function withPlace({ durable }, work) {
  const folder = mkdtempSync(join(tmpdir(), 'sixfold-delivery-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'postgres');
  let cluster = await startCluster({ dataFolder: data, durable });
  endWithThisProcess(() => cluster.kill());
  const restartDatabase = async (/** @type {NodeJS.Signals} */ signal) => {
    process.kill(cluster.pid, signal);
    await cluster.exited;
    cluster.kill();
    cluster = await startCluster({ dataFolder: data, durable, port: cluster.port });
  };
  try {
    await createDatabase(cluster, DATABASE);
    const urls = cluster.urls(DATABASE);
    await migrate(urls);
    await seedDemo(urls, { onProgress: () => {} });
    const database = new pg.Pool({ connectionString: urls.owner, max: 1 });
    // PostgreSQL may stop while a connection is still closing.
    database.on('error', () => undefined);
    try {
      const stored = (/** @type {string} */ id) => storedIn(database, id);
      await work({ folder, urls, ...(await groupIn(database)), stored, restartDatabase });
    } finally {
      await database.end();
    }
  } finally {
    await cluster.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** @param {pg.Pool} database */
async function groupIn(database) {
  const [group] = groups;
  if (group === undefined) throw new Error('The demo has no group.');
  const { rows } = await database.query('SELECT id FROM working_group WHERE name = $1', [group.name]);
  return { groupId: String(rows[0].id), people: [group.openedBy, ...group.people] };
}

/** @param {pg.Pool} database @param {string} discussionId @returns {Promise<Stored>} */
async function storedIn(database, discussionId) {
  const posts = await database.query(
    `SELECT id, client_key AS key, seq, coalesce(changed_seq, seq) AS "changedSeq",
       CASE WHEN removed_at IS NULL THEN body #>> '{content,0,content,0,text}' END AS says
     FROM post WHERE discussion_id = $1 ORDER BY seq`,
    [discussionId],
  );
  const changes = await database.query(
    'SELECT post_id AS id, client_key AS key, seq, kind FROM post_change WHERE discussion_id = $1 ORDER BY seq',
    [discussionId],
  );
  const { rows } = await database.query(
    'SELECT last_seq AS "lastSeq", post_count AS "postCount" FROM discussion WHERE id = $1',
    [discussionId],
  );
  return { posts: posts.rows, changes: changes.rows, ...rows[0] };
}

/** A body that says which post it is, and maybe more. @param {string[]} paragraphs */
export const bodyOf = (...paragraphs) => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

export const newKey = randomUUID;
