// The room of people through GraphQL: in, out, back by a mailed link, settings, sessions, the first administrator.
import { type Client } from '../testing/client.js';
import { type GivenPerson, PASSWORD } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';
import { makeAdministratorLink } from './administrator-link.js';

const ME = '{ me { id name email language appearance isAdministrator } }';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id name } }';
const ASK = 'mutation ($email: String!) { askForPasswordReset(email: $email) }';
const RESET =
  'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { id } }';
const SETTINGS = `mutation ($name: String!, $language: String!, $appearance: Appearance!) {
  changeMySettings(name: $name, language: $language, appearance: $appearance) { name language appearance } }`;
const CHANGE_PASSWORD =
  'mutation ($current: String!, $next: String!) { changeMyPassword(current: $current, next: $next) }';
const SESSIONS = '{ mySessions { id current device startedAt lastUsedAt } }';
const END = 'mutation ($id: ID!) { endSession(id: $id) }';
const ADMINISTRATOR = `mutation ($token: String!, $name: String!, $password: String!) {
  useAdministratorLink(token: $token, name: $name, password: $password) { id email isAdministrator } }`;
const OUTBOX =
  'query ($after: String) { demoOutbox(first: 2, after: $after) { items { id to subject text sentAt } nextCursor } }';
const NEXT_PASSWORD = 'four otters under one bridge';

let world: World;
let amira: GivenPerson;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  amira = await world.given.person();
});

const subjectsTo = async ({ email }: GivenPerson): Promise<string[]> =>
  (
    await world.rows<{ subject: string }>('SELECT subject FROM mail WHERE to_address = $1 ORDER BY queued_at', [email])
  ).map(({ subject }) => subject);
const signIn = async (person: GivenPerson, password = PASSWORD): Promise<Client> => {
  const client = world.visitor();
  await client.do(SIGN_IN, { email: person.email, password });
  return client;
};
const me = async (client: Client) => (await client.do<{ me: { id: string } | null }>(ME)).me;
const sessionsOf = async (client: Client) =>
  (await client.do<{ mySessions: { id: string; current: boolean; device: string | null }[] }>(SESSIONS)).mySessions;
const mailedToken = async (person: GivenPerson): Promise<string> => {
  const [mail] = await world.rows<{ text: string }>(
    'SELECT text FROM mail WHERE to_address = $1 ORDER BY id DESC LIMIT 1',
    [person.email],
  );
  return /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? 'none';
};

describe('signing in and out', () => {
  it('shows a visitor nobody, and a person themselves', async () => {
    expect(await me(world.visitor())).toBeNull();
    const client = await signIn({ ...amira, email: ` ${amira.email.toUpperCase()} ` });
    expect(await me(client)).toEqual({
      id: amira.id,
      name: amira.name,
      email: amira.email,
      language: 'en',
      appearance: 'SYSTEM',
      isAdministrator: false,
    });
  });

  it('answers a wrong password, an unknown address, a suspended and a password-less account alike', async () => {
    const [suspended, wordless] = [await world.given.person(), await world.given.person()];
    await world.rows('UPDATE person SET suspended_at = now() WHERE id = $1', [suspended.id]);
    await world.rows('UPDATE person SET password_hash = NULL WHERE id = $1', [wordless.id]);
    const attempts = [
      { email: amira.email, password: `${PASSWORD}!` },
      { email: 'nobody@example.org', password: PASSWORD },
      { email: 'no address at all \u0000', password: PASSWORD },
      { email: suspended.email, password: PASSWORD },
      { email: wordless.email, password: PASSWORD },
    ];
    const answers = await Promise.all(attempts.map((attempt) => world.visitor().ask(SIGN_IN, attempt)));
    expect(answers.map(({ errors }) => errors[0]?.extensions.code)).toEqual(attempts.map(() => 'SIGN_IN_FAILED'));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty('size', 1);
  });

  it('ends the session for good: the cookie of before is worth nothing', async () => {
    const client = await signIn(amira);
    const response = await fetch(`${world.config.publicUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: world.config.publicUrl, cookie: client.sessionCookie },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(response.headers.get('clear-site-data')).toBe('"storage"');
    expect(response.headers.getSetCookie()[0]).toMatch(/^sid=;.*Expires=Thu, 01 Jan 1970/);
    expect(await me(client)).toBeNull();
    await expect(world.visitor().do('mutation { signOut }')).resolves.toEqual({ signOut: true });
  });

  it('makes an old hash anew', async () => {
    const weak = '$argon2id$v=19$m=8192,t=2,p=1$';
    const { hash } = await import('@node-rs/argon2');
    await world.rows('UPDATE person SET password_hash = $2 WHERE id = $1', [
      amira.id,
      await hash(PASSWORD, { memoryCost: 8_192, timeCost: 2, parallelism: 1 }),
    ]);
    await signIn(amira);
    const [row] = await world.rows<{ hash: string }>('SELECT password_hash AS hash FROM person WHERE id = $1', [
      amira.id,
    ]);
    expect(row?.hash.startsWith(weak)).toBe(false);
    await expect(signIn(amira)).resolves.toBeDefined();
  });
});

describe('a new password by mail', () => {
  it('is set by a link that works once, and ends every session there was', async () => {
    const before = await signIn(amira);
    await world.visitor().do(ASK, { email: amira.email });
    await world.settle();
    const token = await mailedToken(amira);
    const after = world.visitor();
    await after.do(RESET, { token, password: NEXT_PASSWORD });
    expect(await me(after)).toMatchObject({ id: amira.id });
    expect(await me(before)).toBeNull();
    expect(await world.visitor().refusalOf(SIGN_IN, { email: amira.email, password: PASSWORD })).toBe('SIGN_IN_FAILED');
    await expect(signIn(amira, NEXT_PASSWORD)).resolves.toBeDefined();
    expect(await world.visitor().refusalOf(RESET, { token, password: PASSWORD })).toBe('LINK_NOT_USABLE');
    expect(await subjectsTo(amira)).toEqual(['Choose a new password', 'Your password has been changed']);
  });

  it('is answered alike for an unknown address, and nothing is sent to it', async () => {
    const known = await world.visitor().ask(ASK, { email: amira.email });
    for (const email of ['nobody@example.org', 'not an address', '\u0000']) {
      expect(await world.visitor().ask(ASK, { email })).toEqual(known);
    }
    await world.settle();
    expect(await world.rows("SELECT 1 FROM mail WHERE to_address = 'nobody@example.org'")).toEqual([]);
  });

  it('is refused by a link that is over or was never given, and by the password rule without using the link up', async () => {
    await world.visitor().do(ASK, { email: amira.email });
    await world.settle();
    const token = await mailedToken(amira);
    const visitor = world.visitor();
    expect(await visitor.refusalOf(RESET, { token: 'never given', password: NEXT_PASSWORD })).toBe('LINK_NOT_USABLE');
    expect(await visitor.refusalOf(RESET, { token, password: 'short' })).toBe('PASSWORD_TOO_SHORT');
    expect(await visitor.refusalOf(RESET, { token, password: 'Password2026!' })).toBe('PASSWORD_TOO_COMMON');
    expect(await visitor.refusalOf(RESET, { token, password: 'kettle on. '.repeat(30) })).toBe('PASSWORD_TOO_LONG');
    await world.rows("UPDATE single_use_link SET expires_at = now() - interval '1 second' WHERE person_id = $1", [
      amira.id,
    ]);
    expect(await visitor.refusalOf(RESET, { token, password: NEXT_PASSWORD })).toBe('LINK_NOT_USABLE');
  });

  it('is set by one of two who use the link at one moment', async () => {
    await world.visitor().do(ASK, { email: amira.email });
    await world.settle();
    const token = await mailedToken(amira);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => world.visitor().ask(RESET, { token, password: NEXT_PASSWORD })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('fills nobody’s mailbox, from however many places it is asked for', async () => {
    for (let place = 0; place < 8; place += 1) {
      await world.rows("DELETE FROM attempt WHERE key LIKE 'mail:%'");
      await world.visitor().do(ASK, { email: amira.email });
      await world.settle();
    }
    expect(await world.rows('SELECT 1 FROM mail WHERE to_address = $1', [amira.email])).toHaveLength(5);
  });
});

describe('settings', () => {
  it('are each person’s own', async () => {
    const client = await world.as(amira);
    const settings = { name: '  Amira Holt ', language: 'sv', appearance: 'DARK' };
    expect(await client.do(SETTINGS, settings)).toEqual({ changeMySettings: { ...settings, name: 'Amira Holt' } });
    expect(await me(client)).toMatchObject({ name: 'Amira Holt', language: 'sv' });
    for (const fault of [{ name: '   ' }, { name: 'A\nB' }, { name: 'x'.repeat(121) }, { language: 'de' }]) {
      expect(await client.refusalOf(SETTINGS, { ...settings, ...fault })).toBe('INPUT_NOT_ACCEPTED');
    }
    expect(await world.visitor().refusalOf(SETTINGS, settings)).toBe('SIGN_IN_NEEDED');
  });

  it('change the password for whoever knows the present one, and end all other sessions', async () => {
    const [here, elsewhere] = [await signIn(amira), await signIn(amira)];
    const change = { current: PASSWORD, next: NEXT_PASSWORD };
    expect(await here.refusalOf(CHANGE_PASSWORD, { ...change, current: 'another' })).toBe('CURRENT_PASSWORD_WRONG');
    expect(await here.refusalOf(CHANGE_PASSWORD, { ...change, next: 'short' })).toBe('PASSWORD_TOO_SHORT');
    await here.do(CHANGE_PASSWORD, change);
    expect(await me(here)).not.toBeNull();
    expect(await me(elsewhere)).toBeNull();
    expect(await subjectsTo(amira)).toEqual(['Your password has been changed']);
    await expect(signIn(amira, NEXT_PASSWORD)).resolves.toBeDefined();
    expect(await world.visitor().refusalOf(CHANGE_PASSWORD, change)).toBe('SIGN_IN_NEEDED');
  });
});

describe('sessions', () => {
  it('are listed, and ended one by one or all but this one', async () => {
    const [here, second, third] = [await signIn(amira), await signIn(amira), await signIn(amira)];
    const listed = await sessionsOf(here);
    expect(listed.map(({ current }) => current).sort()).toEqual([false, false, true]);
    const own = (await sessionsOf(second)).find(({ current }) => current)?.id;
    await here.do(END, { id: own });
    expect(await me(second)).toBeNull();
    await here.do('mutation { endOtherSessions }');
    expect(await me(third)).toBeNull();
    expect(await sessionsOf(here)).toHaveLength(1);
  });

  it('are five at once: the one that rested longest gives way', async () => {
    const clients: Client[] = [];
    for (let count = 0; count < 6; count += 1) clients.push(await signIn(amira));
    const signedIn = await Promise.all(clients.map(async (client) => (await me(client)) !== null));
    expect(signedIn).toEqual([false, true, true, true, true, true]);
  });

  it('of others are as absent; only an administrator ends them, and that is written down', async () => {
    const [colleague, administrator] = [await world.given.person(), await world.given.person({ administrator: true })];
    const client = await signIn(amira);
    const id = (await sessionsOf(client))[0]?.id;
    expect(await (await world.as(colleague)).refusalOf(END, { id })).toBe('NOT_FOUND');
    expect(await (await world.as(colleague)).refusalOf(END, { id: 'f'.repeat(64) })).toBe('NOT_FOUND');
    expect(await world.visitor().refusalOf(END, { id })).toBe('SIGN_IN_NEEDED');
    await (await world.as(administrator)).do(END, { id });
    expect(await me(client)).toBeNull();
    const written = await world.rows('SELECT act, actor_id FROM audit_entry WHERE subject_id = $1', [amira.id]);
    expect(written).toEqual([{ act: 'session.ended', actor_id: administrator.id }]);
  });
});

describe('the first administrator', () => {
  const link = (email?: string, settings = { databaseUrl: world.database.app, publicUrl: world.config.publicUrl }) =>
    makeAdministratorLink(email, settings);
  const tokenOf = (url: string) => new URL(url).searchParams.get('token');

  it('comes in by the printed link, once', async () => {
    const token = tokenOf(await link('Head@Example.org'));
    const client = world.visitor();
    const use = { token, name: 'Noor Haddad', password: NEXT_PASSWORD };
    expect(await client.refusalOf(ADMINISTRATOR, { ...use, name: ' ' })).toBe('INPUT_NOT_ACCEPTED');
    expect(await client.do(ADMINISTRATOR, use)).toMatchObject({
      useAdministratorLink: { email: 'head@example.org', isAdministrator: true },
    });
    expect(await world.visitor().refusalOf(ADMINISTRATOR, use)).toBe('LINK_NOT_USABLE');
  });

  it('takes over the account there is, and its old sessions end', async () => {
    const before = await signIn(amira);
    const token = tokenOf(await link(amira.email));
    const client = world.visitor();
    await client.do(ADMINISTRATOR, { token, name: 'Amira', password: NEXT_PASSWORD });
    expect(await me(client)).toMatchObject({ id: amira.id, isAdministrator: true });
    expect(await me(before)).toBeNull();
  });

  it('is told in one sentence what is wrong', async () => {
    const settings = { databaseUrl: world.database.app, publicUrl: world.config.publicUrl };
    const nowhere = 'postgres://sixfold_app@127.0.0.1:1/nowhere';
    await expect(link(undefined)).rejects.toThrow(/^Name the e-mail address/);
    await expect(link('amira')).rejects.toThrow('“amira” is not an e-mail address.');
    await expect(link('a@example.org', { ...settings, databaseUrl: '' })).rejects.toThrow(/^Set DATABASE_URL/);
    await expect(link('a@example.org', { ...settings, publicUrl: 'sixfold' })).rejects.toThrow(/^Set PUBLIC_URL/);
    await expect(link('a@example.org', { ...settings, databaseUrl: nowhere })).rejects.toThrow(/does not answer/);
  });
});

describe('the demo’s outbox', () => {
  it('shows an administrator every mail, newest first, and nobody else anything', async () => {
    const administrator = await world.as(await world.given.person({ administrator: true }));
    for (let mails = 0; mails < 3; mails += 1) await world.visitor().do(ASK, { email: amira.email });
    await world.settle();
    interface Page {
      demoOutbox: { items: { id: string; to: string; sentAt: string | null }[]; nextCursor: string | null };
    }
    const { demoOutbox: first } = await administrator.do<Page>(OUTBOX);
    const { demoOutbox: second } = await administrator.do<Page>(OUTBOX, { after: first.nextCursor });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(first.items[0]).toMatchObject({ to: amira.email, sentAt: expect.any(String) as string });
    expect(await (await world.as(amira)).refusalOf(OUTBOX)).toBe('NOT_FOUND');
    expect(await world.visitor().refusalOf(OUTBOX)).toBe('SIGN_IN_NEEDED');
    expect(await administrator.refusalOf(OUTBOX, { after: 'W10' })).toBe('INPUT_NOT_ACCEPTED');
  });
});
