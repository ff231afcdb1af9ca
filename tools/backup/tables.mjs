// Which tables a backup holds, and how the rows of one come out and go in, always the same for the same rows.
// @ts-check
import { createHash } from 'node:crypto';
import { PassThrough, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from, to } from 'pg-copy-streams';

/**
 * @typedef {import('pg').Client} Client
 * @typedef {{ schema: string, name: string, columns: string[], key: string[] }} Table
 * @typedef {{ rows: number, sha256: string }} Content rows, and the digest of their text in the order of their key
 */

/** Ours, and the job queue's with what has yet to be sent. */
export const SCHEMAS = /** @type {const} */ (['public', 'graphile_worker']);

/** The steps that made the schema are taken anew; who was signed in signs in again. */
const LEFT_OUT = ['public.migration', 'public.session', 'graphile_worker.migrations'];

/** The same rows give the same text on any server. */
const ONE_WAY_OF_WRITING = `SET DateStyle = 'ISO'; SET TimeZone = 'UTC'; SET IntervalStyle = 'iso_8601';
  SET extra_float_digits = 1; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0`;

/** @param {Client} client */
export const writeOneWay = (client) => client.query(ONE_WAY_OF_WRITING);

/**
 * The tables of a schema with the columns that are stored, in the order of their names.
 * @param {Client} client
 * @param {string} schema
 * @returns {Promise<Table[]>}
 */
export async function tablesOf(client, schema) {
  const { rows } = await client.query(
    `SELECT t.relname AS name,
       (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute AS a
        WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       (SELECT array_agg(quote_ident(a.attname) ORDER BY array_position(i.indkey::int2[], a.attnum))
        FROM pg_index AS i JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = ANY (i.indkey::int2[])
        WHERE i.indrelid = t.oid AND i.indisprimary) AS key
     FROM pg_class AS t WHERE t.relnamespace = to_regnamespace($1) AND t.relkind IN ('r', 'p') AND NOT t.relispartition
     ORDER BY t.relname COLLATE "C"`,
    [schema],
  );
  return rows
    .filter(({ name }) => !LEFT_OUT.includes(`${schema}.${name}`))
    .map(({ name, columns, key }) => ({ schema, name, columns, key: key ?? columns }));
}

/** @param {{ schema: string, name: string }} thing a table or a sequence */
export const nameOf = ({ schema, name }) => `"${schema}"."${name}"`;

/**
 * Writes a table's rows into `target`.
 * @param {Client} client
 * @param {Table} table
 * @param {NodeJS.WritableStream} target
 * @returns {Promise<Content>}
 */
export async function copyOut(client, table, target) {
  const columns = table.columns.join(', ');
  const order = table.key.map((column) => `${column}::text COLLATE "C"`).join(', ');
  const rows = client.query(to(`COPY (SELECT ${columns} FROM ${nameOf(table)} ORDER BY ${order}) TO STDOUT`));
  const hash = createHash('sha256');
  const heard = new PassThrough().on('data', (bytes) => hash.update(bytes));
  await pipeline(rows, heard, target);
  return { rows: rows.rowCount, sha256: hash.digest('hex') };
}

/**
 * @param {Client} client
 * @param {Table} table
 * @returns {Promise<Content>}
 */
export const contentOf = (client, table) =>
  copyOut(client, table, new Writable({ write: (_bytes, _encoding, done) => done() }));

/**
 * @param {Client} client
 * @param {Table} table
 * @param {NodeJS.ReadableStream[]} source the rows' text, after whatever unpacks it
 */
export async function copyIn(client, table, source) {
  const target = client.query(from(`COPY ${nameOf(table)} (${table.columns.join(', ')}) FROM STDIN`));
  await pipeline([...source, target]);
}
