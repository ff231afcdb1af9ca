// The running application for the time of the seeding: real schools, people who can sign in, operations as them.
// @ts-check
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { DEMO_PASSWORD, emailOf, people } from './people.mjs';

const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

/** A machine that has much else to do says "try again": for a good while, before the demo is given up. */
const TIMES_AGAIN = 20;
const PAUSE_MS = 1_000;

/**
 * @typedef {{ owner: string, app: string, worker: string }} Urls
 * @typedef {{ extensions?: { code?: string } }} Fault
 * @typedef {Record<string, any>} Data whatever the operation's selection says
 * @typedef {{
 *   programmeId: string,
 *   schoolId(urn: string): string,
 *   personId(key: string): string,
 *   as(key: string, query: string, variables?: object): Promise<Data>,
 * }} DemoWorld
 */

/**
 * Everything a person of the demo does goes through the API, signed in as that person.
 * @param {string} origin
 */
export function clientsOf(origin) {
  /** @type {Map<string, Promise<string>>} */
  const cookies = new Map();

  /** @param {string} query @param {object} variables @param {string} cookie */
  const ask = async (query, variables, cookie) => {
    const headers = { 'content-type': 'application/json', origin, cookie };
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return { response, .../** @type {{ data: Data, errors?: Fault[] }} */ (await response.json()) };
  };

  /** @param {string} query @param {object} variables @param {string} cookie */
  const post = async (query, variables, cookie) => {
    let answer = await ask(query, variables, cookie);
    for (let again = 0; again < TIMES_AGAIN && isBusy(answer.errors); again += 1) {
      await setTimeout(PAUSE_MS);
      answer = await ask(query, variables, cookie);
    }
    if (answer.errors) throw new Error(`The demo could not be made: ${JSON.stringify(answer.errors)}`);
    return answer;
  };

  /** @param {string} key */
  const signIn = async (key) => {
    const { response } = await post(SIGN_IN, { email: emailOf(key), password: DEMO_PASSWORD }, '');
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };

  return async (/** @type {string} */ key, /** @type {string} */ query, /** @type {object} */ variables = {}) => {
    const cookie = cookies.get(key) ?? signIn(key);
    cookies.set(key, cookie);
    return (await post(query, variables, await cookie)).data;
  };
}

/** @param {readonly Fault[] | undefined} errors */
const isBusy = (errors) => errors?.some(({ extensions }) => extensions?.code === 'BUSY_TRY_AGAIN') ?? false;

/**
 * Makes the people with their affiliations, and the programme with its facilitator.
 * @param {pg.Client} database as the role that serves
 * @param {string} passwordHash
 * @param {() => string} newId
 */
export async function settlePeople(database, passwordHash, newId) {
  const schools = new Map(
    (await database.query('SELECT register_key AS urn, id FROM organisation')).rows.map(({ urn, id }) => [urn, id]),
  );
  const ids = new Map(people.map(({ key }) => [key, newId()]));
  for (const { key, name, language, urn, role } of people) {
    await database.query(
      `INSERT INTO person (id, email, name, password_hash, language, administrator_since)
       VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN now() END)`,
      [ids.get(key), emailOf(key), name, passwordHash, language, key === 'ingrid'],
    );
    // Whoever tries the demo in the evening or on a Sunday sees its mail all the same.
    await database.query(
      `INSERT INTO notice_settings (person_id, mail, quiet_weekends, holidays) VALUES ($1, 'at_once', false, '[]')`,
      [ids.get(key)],
    );
    if (urn === null) continue;
    await database.query(
      `INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at) VALUES ($1, $2, $3, $4, now())`,
      [newId(), ids.get(key), schools.get(urn), role],
    );
  }
  const programmeId = newId();
  await database.query(
    `INSERT INTO programme (id, name, scope, starts_on, ends_on)
     VALUES ($1, 'Schools Learning Together', 'Primary schools that find out together what helps their pupils learn.',
       date_trunc('year', now()), date_trunc('year', now()) + interval '4 years')`,
    [programmeId],
  );
  await database.query('INSERT INTO programme_facilitator (id, programme_id, person_id) VALUES ($1, $2, $3)', [
    newId(),
    programmeId,
    ids.get('gareth'),
  ]);
  return { programmeId, schools, ids };
}
