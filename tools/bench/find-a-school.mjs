// How fast, and how surely, a school is found: sixteen people type real names, towns and postcodes into a running API.
// @ts-check
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from '../failure.mjs';
import { runNode } from '../command.mjs';
import { intentionsOf, random } from './find-a-school/intentions.mjs';
import { withRunningApi } from './running-api.mjs';

/** @typedef {import('./find-a-school/intentions.mjs').Intention} Intention */
/** @typedef {(words: string) => Promise<string[]>} Search gives the register numbers found, the best first */
/** @typedef {{ milliseconds: number[], found: Map<string, { sought: number, first: number, inTen: number }> }} Figures */

const TYPISTS = 16;
const SEARCHES_EACH = 12;
/** A fast typist, who also waits for the answer. */
const BETWEEN_KEYS = 100;

const COMMAND = 'apps/api/dist/organisations/register-import/command.js';

const FIND = `query FindSchools($words: String!) {
  findSchools(words: $words, first: 10) {
    items {
      id name town postcode registerKey phase lowAge highAge sizeBand status website laName countsTowardsTheSix
      tellsApart { facts onlyRegisterNumber }
    }
    nextCursor
  }
}`;

/** @param {import('./running-api.mjs').RunningApi['ask']} ask @returns {Search} */
const searchBy = (ask) => async (words) => {
  const { findSchools } = /** @type {{ findSchools: { items: { registerKey: string }[] } }} */ (
    await ask(FIND, { words })
  );
  return findSchools.items.map(({ registerKey }) => registerKey);
};

/** @param {string[]} args */
export default async function findASchool([path = '']) {
  if (!existsSync(path)) throw new Failure('npm run bench -- find-a-school <register file>');
  await withRunningApi(async ({ urls: { app: databaseUrl }, ask }) => {
    const search = searchBy(ask);
    const imported = await runNode(COMMAND, ['register', 'england', resolve(path)], {
      env: { DATABASE_URL: databaseUrl },
    });
    if (imported.code !== 0) throw new Failure(imported.output);
    console.log(imported.output.trim());
    const intentions = await intentionsOf(databaseUrl, TYPISTS * SEARCHES_EACH);
    await typeAll(intentions.slice(0, TYPISTS * 2), search, 0);
    report(`${TYPISTS} people typing`, await typeAll(intentions, search, BETWEEN_KEYS));
    report(`${TYPISTS} machines that never pause`, await typeAll(intentions, search, 0));
  });
}

/** @param {Intention[]} intentions @param {Search} search @param {number} pause in ms @returns {Promise<Figures>} */
async function typeAll(intentions, search, pause) {
  /** @type {Figures} */
  const figures = { milliseconds: [], found: new Map() };
  const waiting = [...intentions];
  const typist = async () => {
    for (let intention = waiting.pop(); intention; intention = waiting.pop())
      await type(intention, search, pause, figures);
  };
  await Promise.all(Array.from({ length: TYPISTS }, typist));
  return figures;
}

/**
 * Types the words letter by letter, searching at each from the second on, and looks for the school at the end.
 * @param {Intention} intention @param {Search} search @param {number} pause @param {Figures} figures
 */
async function type({ kind, words, isMeant }, search, pause, figures) {
  /** @type {string[]} */
  let found = [];
  for (let length = 2; length <= words.length; length += 1) {
    if (pause > 0) await new Promise((go) => setTimeout(go, pause * (0.5 + random())));
    const began = performance.now();
    found = await search(words.slice(0, length));
    figures.milliseconds.push(performance.now() - began);
  }
  const tally = figures.found.get(kind) ?? { sought: 0, first: 0, inTen: 0 };
  const place = found.findIndex(isMeant);
  tally.sought += 1;
  if (place === 0) tally.first += 1;
  if (place !== -1) tally.inTen += 1;
  figures.found.set(kind, tally);
}

/** @param {string} title @param {Figures} figures */
function report(title, { milliseconds, found }) {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(`\n${title}: ${sorted.length} searches, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
  for (const [kind, { sought, first, inTen }] of found) {
    const share = (/** @type {number} */ count) => `${Math.round((100 * count) / sought)} %`.padStart(5);
    console.log(`  ${kind.padEnd(28)} first ${share(first)}   among ten ${share(inTen)}   of ${sought}`);
  }
}
