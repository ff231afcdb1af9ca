// Puts a backup into an empty database, and lets nobody use it before every table's digest is what it was.
// @ts-check
import { copyFileSync, createReadStream, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { Failure } from '../failure.mjs';
import { migrate } from '../migrate-step.mjs';
import { withClient } from '../postgres/databases.mjs';
import { digestOf, fileOf, filesIn, readContents } from './backup-folder.mjs';
import { contentOf, copyIn, nameOf, tablesOf, writeOneWay } from './tables.mjs';

/**
 * @typedef {import('./backup-folder.mjs').Contents} Contents
 * @typedef {import('pg').Client} Client
 */

/**
 * Takes the schema's steps that the backup had taken, puts the rows in, compares, then takes the steps that came since.
 * @param {object} what
 * @param {import('../postgres/cluster.mjs').RoleUrls} what.urls of a database that is empty but for its extensions
 * @param {string} what.filesRoot where no folder is yet
 * @param {string} what.folder that `backUp` made
 * @returns {Promise<Contents>}
 */
export async function restore({ urls, filesRoot, folder }) {
  const contents = readContents(folder);
  await refuseUnlessEmpty(urls.owner);
  if (existsSync(filesRoot)) throw new Failure(`${filesRoot} is there already: move it away, then restore again.`);
  await migrate(urls, { only: contents.migrations });
  await withClient(urls.owner, (owner) => fill(owner, 'public', folder, contents));
  await withClient(urls.worker, (worker) => fill(worker, 'graphile_worker', folder, contents));
  await placeFiles(filesRoot, folder, contents);
  await migrate(urls);
  return contents;
}

/** @param {string} url */
const refuseUnlessEmpty = (url) =>
  withClient(url, async (owner) => {
    const { length } = await tablesOf(owner, 'public');
    if (length === 0) return;
    throw new Failure(
      'There is something in this database already: a backup goes only into an empty one, with the extensions that ' +
        'the README names.',
    );
  });

/**
 * In one transaction; references are laid down for that time and checked when they are taken up again.
 * @param {Client} client as the role that owns the schema
 * @param {string} schema
 * @param {string} folder
 * @param {Contents} contents
 */
async function fill(client, schema, folder, contents) {
  const tables = contents.tables.filter((table) => table.schema === schema);
  await writeOneWay(client);
  await client.query('BEGIN');
  const takeUpReferences = await layDownReferences(client, schema);
  await client.query(`TRUNCATE ${tables.map(nameOf).join(', ')}`);
  for (const table of tables) {
    await client.query(`ALTER TABLE ${nameOf(table)} DISABLE TRIGGER USER`);
    await copyIn(client, table, [createReadStream(fileOf(folder, table)), createGunzip()]);
    await client.query(`ALTER TABLE ${nameOf(table)} ENABLE TRIGGER USER`);
  }
  await takeUpReferences();
  for (const sequence of contents.sequences.filter((one) => one.schema === schema)) {
    await client.query('SELECT setval($1, $2)', [nameOf(sequence), sequence.value]);
  }
  for (const table of tables) await refuseIfChanged(client, table);
  await client.query('COMMIT');
}

/** @param {Client} client @param {string} schema @returns {Promise<() => Promise<void>>} takes them up again */
async function layDownReferences(client, schema) {
  const { rows } = await client.query(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = to_regnamespace($1)`,
    [schema],
  );
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  return async () => {
    for (const { table, name, definition } of rows) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    }
  };
}

/** @param {Client} client @param {import('./backup-folder.mjs').KeptTable} table */
async function refuseIfChanged(client, table) {
  const { rows, sha256 } = await contentOf(client, table);
  if (rows === table.rows && sha256 === table.sha256) return;
  throw new Failure(
    `The backup of ${table.schema}.${table.name} is damaged: ${table.rows} rows were kept, ${rows} came back, and ` +
      'their digests differ. Nothing of it is in use; take another backup.',
  );
}

/** @param {string} filesRoot @param {string} folder @param {Contents} contents */
async function placeFiles(filesRoot, folder, { files }) {
  for (const { path, sha256 } of files) {
    const place = join(filesRoot, path);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(join(filesIn(folder), path), place);
    if ((await digestOf(place)) !== sha256) {
      throw new Failure(`The file ${path} of the backup is damaged. Nothing of it is in use; take another backup.`);
    }
  }
}
