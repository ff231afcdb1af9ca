// How many SQL statements one request takes: counted in PostgreSQL's own log, where nothing can be forgotten.
// @ts-check
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../../postgres/databases.mjs';

const TRIES = 5;
/** Longer than a session is remembered without asking the database. */
const FORGET_MS = 1_300;
const WRITTEN_WITHIN_MS = 200;

const STATEMENT = /\|sixfold_app\|.*LOG:\s+(?:statement|execute [^:]*): (?!\s*(?:START TRANSACTION|BEGIN|COMMIT))/g;

/**
 * The fewest of several tries, session look-up counted, BEGIN and COMMIT not: whatever else asks at times is not its.
 * @param {{ superuserUrl: string, logFile: string }} postgres
 * @param {Record<string, () => Promise<unknown>>} requests
 */
export async function statementsOf({ superuserUrl, logFile }, requests) {
  /** @type {Record<string, number>} */
  const counts = {};
  await logging(superuserUrl, "'all'", "'|%u|'");
  for (const [name, request] of Object.entries(requests)) {
    counts[name] = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < TRIES; turn += 1) {
      await sleep(FORGET_MS);
      const from = readFileSync(logFile).length;
      await request();
      await sleep(WRITTEN_WITHIN_MS);
      const written = readFileSync(logFile).subarray(from).toString();
      counts[name] = Math.min(counts[name], written.match(STATEMENT)?.length ?? 0);
    }
  }
  await logging(superuserUrl, 'DEFAULT', 'DEFAULT');
  return counts;
}

/** @param {string} superuserUrl @param {string} what @param {string} prefix */
const logging = (superuserUrl, what, prefix) =>
  withClient(superuserUrl, async (client) => {
    await client.query(`ALTER SYSTEM SET log_statement = ${what}`);
    await client.query(`ALTER SYSTEM SET log_line_prefix = ${prefix}`);
    await client.query('SELECT pg_reload_conf()');
    await sleep(WRITTEN_WITHIN_MS);
  });
