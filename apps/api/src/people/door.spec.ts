// The door under attack (threats T04, T06, T07, T14): forged requests, fixed cookies, ended sessions, guessed passwords.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Client } from '../testing/client.js';
import { type GivenPerson, PASSWORD } from '../testing/given.js';
import { canBeToldApart } from '../testing/timing.js';
import { openWorld, type World } from '../testing/world.js';
import { UNATTENDED } from '../platform/session/apply-door.js';
import { AttemptLimits } from '../platform/session/limits/attempt-limits.js';
import { Sessions } from '../platform/session/sessions.js';
import { Passwords } from './passwords.js';

const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const RENAME = 'mutation { changeMySettings(name: "Forged", language: "en", appearance: DARK) { name } }';
const ME = '{ me { id } }';
const JSON_BODY = JSON.stringify({ query: RENAME });

let world: World;
let amira: GivenPerson;

beforeAll(async () => {
  world = await openWorld({ trustedProxies: 1 });
});
afterAll(() => world.close());
beforeEach(async () => {
  amira = await world.given.person();
});

const send = (headers: Record<string, string>, init: RequestInit = {}, path = '/graphql') =>
  fetch(`${world.config.publicUrl}${path}`, { method: 'POST', body: JSON_BODY, ...init, headers });
const signedIn = async (person = amira): Promise<Client> => {
  const client = world.visitor();
  await client.do(SIGN_IN, { email: person.email, password: PASSWORD });
  return client;
};
const me = async (client: Client) => (await client.do<{ me: { id: string } | null }>(ME)).me;
const sessionRow = async () =>
  (await world.rows<{ id: string; touched_at: Date }>('SELECT * FROM session WHERE person_id = $1', [amira.id]))[0];
const handshake = (cookie: string) => ({ headers: { cookie } }) as unknown as IncomingMessage;
/** A sign-in from another place on the net, as the proxy in front tells it. */
const signInFrom = async (place: string, password: string, email = amira.email) => {
  const response = await fetch(`${world.config.publicUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': place },
    body: JSON.stringify({ query: SIGN_IN, variables: { email, password } }),
  });
  const { errors } = (await response.json()) as {
    errors?: { extensions: { code: string; details: { retryAfterSeconds?: number } } }[];
  };
  return errors?.[0]?.extensions ?? { code: 'IN', details: {} };
};
/** How many passwords are verified meanwhile. */
const verificationsOf = async (work: () => Promise<void>): Promise<number> => {
  const passwords = world.app.get(Passwords);
  const verify = passwords.verify.bind(passwords);
  let count = 0;
  passwords.verify = (passwordHash, password) => {
    count += 1;
    return verify(passwordHash, password);
  };
  await work().finally(() => {
    passwords.verify = verify;
  });
  return count;
};

describe('a request forged by another site (T06)', () => {
  const json = { 'content-type': 'application/json' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

  it('is refused in every variant, and nothing is done', async () => {
    const cookie = (await signedIn()).sessionCookie;
    const own = world.config.publicUrl;
    const asQuery = `/graphql?query=${encodeURIComponent(RENAME)}`;
    const multipart = new FormData();
    multipart.set('operations', JSON_BODY);
    const variants: [string, Promise<Response>][] = [
      ['json from elsewhere', send({ ...json, ...evil, cookie })],
      ['json without origin', send({ ...json, cookie })],
      ['json with origin null', send({ ...json, origin: 'null', cookie })],
      ['json from a look-alike', send({ ...json, origin: `${own}.evil.example`, cookie })],
      [
        'json from a sister site',
        send({ ...json, origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site', cookie }),
      ],
      ['text/plain', send({ 'content-type': 'text/plain', origin: own, cookie })],
      ['a form', send({ ...form, origin: own, cookie }, { body: `query=${encodeURIComponent(RENAME)}` })],
      ['multipart', send({ origin: own, cookie }, { body: multipart })],
      ['a beacon without type', send({ origin: own, cookie }, { body: new Blob([JSON_BODY]) })],
      ['json in disguise', send({ 'content-type': 'text/plain; application/json', origin: own, cookie })],
      ['GET', send({ ...json, origin: own, cookie }, { method: 'GET', body: null }, asQuery)],
      ['PUT', send({ ...json, origin: own, cookie }, { method: 'PUT' })],
    ];
    const statuses = await Promise.all(variants.map(async ([name, answer]) => [name, (await answer).status] as const));
    expect(variants).toHaveLength(12);
    expect(statuses.filter(([, status]) => status < 400 || status >= 500)).toEqual([]);
    expect(Object.fromEntries(statuses)).toMatchObject({ GET: 405, PUT: 405, 'text/plain': 415, multipart: 415 });
    expect(await world.rows("SELECT 1 FROM person WHERE name = 'Forged'")).toEqual([]);
  });

  it('is told apart from our own pages, and from visitors who have nothing to lose', async () => {
    const cookie = (await signedIn()).sessionCookie;
    const own = await Promise.all([
      send({ ...json, 'sec-fetch-site': 'same-origin', cookie }),
      send({ ...json, origin: world.config.publicUrl, cookie }),
      send({ ...json, origin: world.config.publicUrl.replace('127.0.0.1', 'localhost'), cookie }),
      send(json, { body: JSON.stringify({ query: ME }) }),
    ]);
    expect(own.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});

describe('a cookie', () => {
  it('changes at sign-in: one that was planted before never becomes a session', async () => {
    const planted = 'sid=s%3Aplanted.bm9uc2Vuc2U';
    const first = await signedIn();
    const headers = { 'content-type': 'application/json', origin: world.config.publicUrl };
    const body = JSON.stringify({ query: SIGN_IN, variables: { email: amira.email, password: PASSWORD } });
    const over = async (cookie: string) =>
      (await send({ ...headers, cookie }, { body })).headers.getSetCookie()[0] ?? '';
    const [given, again] = [await over(planted), await over(first.sessionCookie)];
    expect(given).toMatch(/^sid=s%3A[\w-]{43}\.\S+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(new Set([planted, first.sessionCookie, given.split(';')[0], again.split(';')[0]])).toHaveProperty('size', 4);
    const sessions = world.app.get(Sessions);
    expect(await sessions.sessionOf(handshake(planted))).toBeNull();
    expect(await sessions.sessionOf(handshake(first.sessionCookie))).toBeNull();
    expect(await sessions.sessionOf(handshake(`theme=dark; ${again.split(';')[0]}`))).toMatchObject({
      personId: amira.id,
    });
  });

  it('is written down once', async () => {
    const statements = await world.statementsOf(() => signedIn());
    expect(statements.filter((sql) => /^\s*INSERT INTO session/.test(sql))).toHaveLength(1);
  });

  it('is not given to visitors, and no row is kept for them', async () => {
    const before = await world.rows('SELECT 1 FROM session');
    const answer = await send({ 'content-type': 'application/json' }, { body: JSON.stringify({ query: ME }) });
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await world.rows('SELECT 1 FROM session')).toHaveLength(before.length);
  });

  it('is tied to the host and Secure where people come by https', async () => {
    const secure = await openWorld({ publicUrl: 'https://sixfold.example', trustedProxies: 1 });
    try {
      const person = await secure.given.person();
      const answer = await fetch(`http://127.0.0.1:${secure.config.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https' },
        body: JSON.stringify({ query: SIGN_IN, variables: { email: person.email, password: PASSWORD } }),
      });
      expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-sid=s%3A\S+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    } finally {
      await secure.close();
    }
  });
});

describe('a session (T04)', () => {
  it.each([
    ['ended', 'DELETE FROM session WHERE person_id = $1'],
    ['expired', "UPDATE session SET expires_at = now() - interval '1 second' WHERE person_id = $1"],
    ['of a suspended person', 'UPDATE person SET suspended_at = now() WHERE id = $1'],
  ])('that is %s on another node is worth nothing within a second', async (_, sql) => {
    const client = await signedIn();
    expect(await me(client)).toEqual({ id: amira.id });
    await world.rows(sql, [amira.id]);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await me(client)).toBeNull();
    expect(await world.app.get(Sessions).sessionOf(handshake(client.sessionCookie))).toBeNull();
  });

  it('is kept alive by acts of its person, written down once a minute at most, and by nothing else', async () => {
    const client = await signedIn();
    const { sessionCookie: cookie } = client;
    const twoMinutesAgo = new Date(Date.now() - 120_000);
    const rewind = async () => {
      await world.rows('UPDATE session SET touched_at = $2 WHERE person_id = $1', [amira.id, twoMinutesAgo]);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    };
    const headers = { 'content-type': 'application/json', origin: world.config.publicUrl, cookie };
    await rewind();
    await send({ ...headers, [UNATTENDED]: '1' }, { body: JSON.stringify({ query: ME }) });
    await world.app.get(Sessions).sessionOf(handshake(cookie));
    expect((await sessionRow())?.touched_at).toEqual(twoMinutesAgo);
    await me(client);
    const touched = (await sessionRow())?.touched_at;
    expect(touched?.getTime()).toBeGreaterThan(twoMinutesAgo.getTime());
    await me(client);
    expect((await sessionRow())?.touched_at).toEqual(touched);
  });

  it('that expired is cleared away, and its sockets are told', async () => {
    await signedIn();
    const id = (await sessionRow())?.id;
    await world.rows("UPDATE session SET expires_at = now() - interval '1 second' WHERE id = $1", [id]);
    await world.app.get(Sessions).endExpired();
    expect(await sessionRow()).toBeUndefined();
    expect(await world.rows('SELECT 1 FROM revocation WHERE session_id = $1', [id])).toHaveLength(1);
  });
});

describe('guessing (T07)', () => {
  it('is refused before a hash is computed when two hundred sign-ins come in one document', async () => {
    const aliases = Array.from(
      { length: 200 },
      (_, n) => `a${n}: signIn(email: "${amira.email}", password: "p${n}") { id }`,
    );
    const verified = await verificationsOf(async () => {
      const many = await world.visitor().ask(`mutation { ${aliases.join(' ')} }`);
      const two = await world.visitor().ask(`mutation { ${aliases.slice(0, 2).join(' ')} }`);
      expect([many.status, two.status]).toEqual([400, 400]);
    });
    expect(verified).toBe(0);
  });

  it('gets five tries an account from one place, however many connections; the right person elsewhere gets in', async () => {
    let answers: Awaited<ReturnType<typeof signInFrom>>[] = [];
    const verified = await verificationsOf(async () => {
      answers = await Promise.all(Array.from({ length: 150 }, (_, n) => signInFrom('203.0.113.7', `guess ${n}`)));
    });
    expect(verified).toBe(5);
    const refused = answers.filter(({ code }) => code === 'TOO_MANY_ATTEMPTS');
    expect(refused).toHaveLength(145);
    expect(refused[0]?.details.retryAfterSeconds).toBeGreaterThan(800);
    expect((await signInFrom('203.0.113.7', PASSWORD)).code).toBe('TOO_MANY_ATTEMPTS');
    expect((await signInFrom('198.51.100.4', PASSWORD)).code).toBe('IN');
  });

  it('counts a whole /64 as one place, and a place over all the accounts it tries', async () => {
    for (let n = 0; n < 5; n += 1) await signInFrom(`2001:db8:7:7::${n}`, 'wrong');
    expect((await signInFrom('2001:db8:7:7:ffff::1', PASSWORD)).code).toBe('TOO_MANY_ATTEMPTS');
    expect((await signInFrom('2001:db8:7:8::1', PASSWORD)).code).toBe('IN');
    const spray = (accounts: number) =>
      Promise.all(
        Array.from({ length: accounts }, () => signInFrom('192.0.2.9', 'wrong', `${randomUUID()}@example.org`)),
      );
    const codes = [...(await spray(50)), ...(await spray(50)), ...(await spray(1))].map(({ code }) => code);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(100);
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  });

  it('does not count the attempts that were right', async () => {
    for (let n = 0; n < 8; n += 1) expect((await signInFrom('198.51.100.77', PASSWORD)).code).toBe('IN');
  });

  it('forgets what is long over', async () => {
    await world.rows("INSERT INTO attempt (key, points, expire) VALUES ('password:place:old', 5, 1)");
    await world.app.get(AttemptLimits).forgetOld();
    expect(await world.rows("SELECT 1 FROM attempt WHERE key = 'password:place:old'")).toEqual([]);
  });
});

describe('the time of an answer (T14)', () => {
  it('does not tell a known address from an unknown one', async () => {
    const apart = canBeToldApart(
      40,
      (round) => signInFrom(`10.1.${round}.1`, 'wrong password here'),
      (round) => signInFrom(`10.2.${round}.1`, 'wrong password here', `nobody${round}@example.org`),
    );
    await expect(apart).resolves.toBe(false);
  });
});
