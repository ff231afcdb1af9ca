// Makes a backup while people work: one moment of the database, and the files that belong to it.
// @ts-check
import { copyFileSync, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Failure, inWords } from '../failure.mjs';
import { withClient } from '../postgres/databases.mjs';
import { digestOf, fileOf, filesIn, pathsBelow, writeContents } from './backup-folder.mjs';
import { copyOut, tablesOf, writeOneWay } from './tables.mjs';

/** @typedef {import('./backup-folder.mjs').Contents} Contents */

/**
 * Whole or not at all: the folder has its name only when everything is in it.
 * @param {object} what
 * @param {import('../postgres/cluster.mjs').RoleUrls} what.urls
 * @param {string} what.filesRoot
 * @param {string} what.folder to be made; a Failure when it is there already
 * @returns {Promise<Contents>}
 */
export async function backUp({ urls, filesRoot, folder }) {
  if (existsSync(folder)) throw new Failure(`${folder} is there already: name a folder that is not, or move it away.`);
  const unfinished = `${folder}.unfinished`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
    const contents = { ...(await keepDatabase(urls, unfinished)), files: await keepFiles(filesRoot, unfinished) };
    writeContents(unfinished, contents);
    renameSync(unfinished, folder);
    return contents;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw inWords(error, folder);
  }
}

/**
 * Each role reads what it owns, both as of the same moment.
 * @param {import('../postgres/cluster.mjs').RoleUrls} urls
 * @param {string} folder
 * @returns {Promise<Omit<Contents, 'files'>>}
 */
const keepDatabase = (urls, folder) =>
  withClient(urls.owner, (owner) =>
    withClient(urls.worker, async (worker) => {
      await Promise.all([owner, worker].map(beginReading));
      const { rows: moment } = await owner.query('SELECT now() AS at, pg_export_snapshot() AS snapshot');
      await worker.query(`SET TRANSACTION SNAPSHOT ${worker.escapeLiteral(moment[0].snapshot)}`);
      const migrations = await owner.query('SELECT name FROM migration ORDER BY id');
      return {
        form: 1,
        madeAt: moment[0].at.toISOString(),
        migrations: migrations.rows.map(({ name }) => name),
        tables: [
          ...(await keepTables(owner, 'public', folder)),
          ...(await keepTables(worker, 'graphile_worker', folder)),
        ],
        sequences: [...(await sequencesOf(owner, 'public')), ...(await sequencesOf(worker, 'graphile_worker'))],
      };
    }),
  );

/** @param {import('pg').Client} client */
async function beginReading(client) {
  await writeOneWay(client);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
}

/** @param {import('pg').Client} client @param {string} schema @param {string} folder */
async function keepTables(client, schema, folder) {
  const kept = [];
  for (const table of await tablesOf(client, schema)) {
    const packed = createGzip();
    const written = pipeline(packed, createWriteStream(fileOf(folder, table)));
    const [content] = await Promise.all([copyOut(client, table, packed), written]);
    kept.push({ ...table, ...content });
  }
  return kept;
}

/** @param {import('pg').Client} client @param {string} schema @returns {Promise<Contents['sequences']>} */
async function sequencesOf(client, schema) {
  const { rows } = await client.query(
    `SELECT schemaname AS schema, sequencename AS name, last_value::text AS value
     FROM pg_sequences WHERE schemaname = $1 AND last_value IS NOT NULL ORDER BY sequencename COLLATE "C"`,
    [schema],
  );
  return rows;
}

/** @param {string} filesRoot @param {string} folder */
async function keepFiles(filesRoot, folder) {
  const kept = [];
  for (const path of pathsBelow(filesRoot)) {
    const copy = join(filesIn(folder), path);
    mkdirSync(dirname(copy), { recursive: true });
    try {
      copyFileSync(join(filesRoot, path), copy);
    } catch (error) {
      // It was removed since the folder was read: then nothing in the database needs it either.
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') continue;
      throw error;
    }
    kept.push({ path, sha256: await digestOf(copy) });
  }
  return kept;
}
