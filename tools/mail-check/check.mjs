// Whether everybody who is to be told gets their mail, and once: with the server killed between commit and mail.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Caller } from '../delivery-check/caller.mjs';
import { KillableServer } from '../delivery-check/killable-server.mjs';
import { newKey, withPlace } from '../delivery-check/place.mjs';
import { openMailServer } from './mail-server.mjs';

const PROPOSE = 'mutation ($input: ProposeSchoolInput!) { proposeSchool(input: $input) { id } }';
const ASKERS = 4;
const DELIVERED_WITHIN_MS = 300_000;

/**
 * @typedef {{ schools: number, kills: number, durable: boolean }} Size
 * @typedef {object} Figures
 * @property {number} told schools that were asked, and with each the one coordinator who is to be told
 * @property {number} mails different mails that the mail server took
 * @property {number} twice mails that it took once more, because the server was killed before it could note the first
 * @property {number} seconds from the first question to the last mail
 * @property {string[]} faults
 */

/** @param {Size} size @returns {Promise<Figures>} */
export async function checkMail({ schools, kills, durable }) {
  /** @type {Figures | null} */
  let figures = null;
  await withPlace({ durable }, async ({ urls }) => {
    const mailServer = await openMailServer();
    const database = new pg.Pool({ connectionString: urls.owner, max: 2 });
    // PostgreSQL may stop while a connection is still closing.
    database.on('error', () => undefined);
    const server = await KillableServer.on(urls, { SMTP_URL: mailServer.url });
    try {
      figures = await amidKills({ server, mailServer, database, schools, kills });
    } finally {
      await server.end('SIGTERM');
      await database.end();
      await mailServer.close();
    }
  });
  if (figures === null) throw new Error('Nothing was checked.');
  return figures;
}

/**
 * @param {{ server: KillableServer, mailServer: import('./mail-server.mjs').MailServer, database: pg.Pool,
 *   schools: number, kills: number }} run
 * @returns {Promise<Figures>}
 */
async function amidKills({ server, mailServer, database, schools, kills }) {
  const asked = await schoolsWithCoordinators(database, schools);
  const { networkId, email } = await formingNetwork(database);
  const caller = await Caller.signIn(server.origin, email);
  const began = Date.now();
  const waiting = [...asked.keys()];
  const asker = async () => {
    for (let organisationId = waiting.pop(); organisationId; organisationId = waiting.pop()) {
      await caller.insist(PROPOSE, { input: { networkId, organisationId, clientKey: newKey() } });
    }
  };
  const asking = Promise.all(Array.from({ length: ASKERS }, asker));
  for (let kill = 0; kill < kills; kill += 1) {
    const before = mailServer.taken.length;
    await until(() => mailServer.taken.length > before || mailServer.taken.length >= schools);
    await pause(Math.random() * 200);
    await server.end('SIGKILL');
    await server.start();
  }
  await asking;
  const addresses = new Set(asked.values());
  // People of the demo get their mail too.
  const taken = () => mailServer.taken.filter(({ to }) => addresses.has(to));
  await until(() => new Set(taken().map(({ to }) => to)).size === schools);
  const seconds = (Date.now() - began) / 1_000;
  return { ...verdictOn([...addresses], taken(), kills), seconds };
}

/**
 * A mail may come twice only where it was under way when the server was killed, and bears the same Message-ID then.
 * @param {readonly string[]} addresses @param {readonly import('./mail-server.mjs').Taken[]} taken @param {number} kills
 */
export function verdictOn(addresses, taken, kills) {
  const mails = new Set(taken.map(({ messageId }) => messageId)).size;
  const twice = taken.length - mails;
  const faults = addresses.flatMap((address) => {
    const count = new Set(taken.filter(({ to }) => to === address).map(({ messageId }) => messageId)).size;
    return count === 1 ? [] : [`${address} got ${count} different mails`];
  });
  if (twice > kills * MAILS_UNDER_WAY) faults.push(`${twice} mails came twice, after ${kills} kills`);
  return { told: addresses.length, mails, twice, faults };
}

/** As many as the server sends at once: see `concurrency` of its jobs. */
const MAILS_UNDER_WAY = 2;

/** Gives each of so many schools a coordinator who wants mail at any hour. @param {pg.Pool} database @param {number} count */
async function schoolsWithCoordinators(database, count) {
  const { rows } = await database.query(
    `WITH school AS (
       SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation o
       WHERE status = 'open' AND kind = 'school' AND NOT EXISTS (SELECT FROM affiliation WHERE organisation_id = o.id)
         AND NOT EXISTS (SELECT FROM network_membership WHERE organisation_id = o.id) LIMIT $1
     ), person AS (
       INSERT INTO person (id, email, name, language)
       SELECT gen_random_uuid(), 'coordinator' || n || '@example.org', 'Coordinator ' || n, 'en' FROM school
       RETURNING id, email
     ), settings AS (
       INSERT INTO notice_settings (person_id, mail, quiet_weekends, holidays)
       SELECT id, 'at_once', false, '[]' FROM person
     ), tie AS (
       INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
       SELECT gen_random_uuid(), person.id, school.id, 'coordinator', now()
       FROM person JOIN school ON person.email = 'coordinator' || school.n || '@example.org'
       RETURNING organisation_id, person_id
     ) SELECT organisation_id AS "organisationId", email FROM tie JOIN person ON person.id = tie.person_id`,
    [count],
  );
  if (rows.length < count) throw new Error(`The demo has only ${rows.length} schools that can be asked.`);
  return new Map(rows.map(({ organisationId, email }) => [String(organisationId), String(email)]));
}

/** @param {pg.Pool} database @returns {Promise<{ networkId: string, email: string }>} and one who leads it */
async function formingNetwork(database) {
  const { rows } = await database.query(
    `SELECT n.id AS "networkId", p.email FROM network n
     JOIN co_leader_seat s ON s.network_id = n.id AND s.state = 'accepted' JOIN person p ON p.id = s.person_id
     WHERE n.state = 'forming' ORDER BY n.id LIMIT 1`,
  );
  return rows[0];
}

/** @param {() => boolean} isSo */
async function until(isSo) {
  const end = Date.now() + DELIVERED_WITHIN_MS;
  while (!isSo() && Date.now() < end) await pause(20);
}
