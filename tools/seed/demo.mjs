// Fills a new database with the demo: real schools of three counties, invented people, what they do and say.
// @ts-check
import { basename } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { builtApi } from '../built-api.mjs';
import { passingPort } from '../start/port.mjs';
import { fillBank } from './bank.mjs';
import { fillBoard, ofLetters, ofWriters, writeProfiles } from './board.mjs';
import { recordConsents } from './consents.mjs';
import { enquire } from './enquiries.mjs';
import { moveBack } from './move-back.mjs';
import { beginWriters, formLetters } from './networks.mjs';
import { DEMO_PASSWORD } from './people.mjs';
import { groups } from './talk.mjs';
import { clientsOf, settlePeople } from './world.mjs';

const REGISTER = fileURLToPath(
  new URL('../../apps/api/src/organisations/fixtures/england-extract.csv', import.meta.url),
);
const OAK = fileURLToPath(new URL('oak', import.meta.url));
const OPEN = `mutation ($networkId: ID!, $name: String!, $purpose: String!, $clientKey: ID!) {
  openGroup(networkId: $networkId, name: $name, purpose: $purpose, clientKey: $clientKey) { id }
}`;
const JOIN = `mutation ($groupId: ID!, $organisationId: ID!) {
  joinGroup(groupId: $groupId, organisationId: $organisationId) { id }
}`;
const DISCUSS = `mutation ($groupId: ID!, $title: String!, $body: RichText!, $clientKey: ID!) {
  startDiscussion(groupId: $groupId, title: $title, body: $body, clientKey: $clientKey) { id }
}`;
const POST = `mutation ($discussionId: ID!, $body: RichText!, $clientKey: ID!) {
  post(discussionId: $discussionId, body: $body, clientKey: $clientKey) { id }
}`;

/** @typedef {import('./world.mjs').DemoWorld} DemoWorld */

/**
 * @param {import('./world.mjs').Urls} urls
 * @param {{ onProgress(text: string): void }} manner
 */
export async function seedDemo(urls, { onProgress }) {
  const database = new pg.Client({ connectionString: urls.app });
  await database.connect();
  try {
    onProgress('real schools of Norfolk, Shropshire and Brent …');
    await importSchools(database);
    await importPublicBank(database);
    onProgress('people, two networks and what they talk about …');
    await withApplication(urls, (application) => fill(database, application));
  } finally {
    await database.end();
  }
}

/** @param {pg.Client} database */
async function importSchools(database) {
  const { importRegister } = await builtApi('organisations/register-import/register-import.js');
  const day = '2017-12-01';
  await importRegister(database, {
    register: 'england',
    path: REGISTER,
    fileName: basename(REGISTER),
    modifiedOn: day,
    asOf: day,
    encoding: null,
    complete: false,
    confirmedClosures: null,
    importId: null,
  });
}

/** Lessons and units for everybody, which people find beside their networks' own. @param {pg.Client} database */
async function importPublicBank(database) {
  const { importResources } = await builtApi('resources/importing/resource-import.js');
  const { oakResources } = await builtApi('resources/importing/oak.js');
  await importResources(database, { lines: oakResources(OAK), beginning: 'oak/', isComplete: false });
}

/**
 * @param {pg.Client} database
 * @param {{ origin: string, hash(password: string): Promise<string>, newId(): string }} application
 */
async function fill(database, { origin, hash, newId }) {
  const { programmeId, schools, ids } = await settlePeople(database, await hash(DEMO_PASSWORD), newId);
  /** @type {DemoWorld} */
  const world = {
    programmeId,
    schoolId: (urn) => schools.get(urn),
    personId: (key) => /** @type {string} */ (ids.get(key)),
    as: clientsOf(origin),
  };
  const letters = await formLetters(world);
  const writers = await beginWriters(world);
  await talk(world, letters);
  await writeProfiles(world);
  await fillBoard(world, letters, ofLetters);
  await fillBoard(world, writers, ofWriters);
  await fillBank(world, letters);
  await recordConsents(world);
  await enquire(world, letters);
  await moveBack(database, { letters, writers });
}

/** @param {DemoWorld} world @param {string} networkId */
async function talk(world, networkId) {
  for (const { name, purpose, openedBy, people, discussions } of groups) {
    const { openGroup } = await world.as(openedBy, OPEN, { networkId, name, purpose, clientKey: randomUUID() });
    for (const key of people) await join(world, networkId, openGroup.id, key);
    for (const { title, posts } of discussions) await discuss(world, openGroup.id, title, posts);
  }
}

/** @param {DemoWorld} world @param {string} networkId @param {string} groupId @param {string} key */
async function join(world, networkId, groupId, key) {
  const { network } = await world.as(key, 'query ($id: ID!) { network(id: $id) { reachedThrough { id } } }', {
    id: networkId,
  });
  await world.as(key, JOIN, { groupId, organisationId: network.reachedThrough[0].id });
}

/** @param {DemoWorld} world @param {string} groupId @param {string} title @param {import('./talk.mjs').DemoPost[]} posts */
async function discuss(world, groupId, title, [first, ...answers]) {
  if (first === undefined) return;
  const opening = { groupId, title, body: first.body, clientKey: randomUUID() };
  const { startDiscussion } = await world.as(first.by, DISCUSS, opening);
  for (const { by, body } of answers) {
    await world.as(by, POST, { discussionId: startDiscussion.id, body, clientKey: randomUUID() });
  }
}

/**
 * @param {import('./world.mjs').Urls} urls
 * @param {(application: { origin: string, hash(password: string): Promise<string>, newId(): string }) => Promise<void>} work
 */
async function withApplication(urls, work) {
  const { createApp } = await builtApi('app.js');
  const { readConfig } = await builtApi('platform/config/config.js');
  const { Passwords } = await builtApi('people/passwords.js');
  const { newId } = await builtApi('platform/database/new-id.js');
  const port = await passingPort('127.0.0.1');
  const config = readConfig({
    PORT: String(port),
    DATABASE_URL: urls.app,
    WORKER_DATABASE_URL: urls.worker,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    SIXFOLD_RUNS_JOBS: 'no',
  });
  const app = await createApp(config);
  try {
    await app.listen(port, config.host);
    const passwords = app.get(Passwords);
    await work({ origin: config.publicUrl, newId, hash: (password) => passwords.hash(password) });
  } finally {
    await app.close();
  }
}
