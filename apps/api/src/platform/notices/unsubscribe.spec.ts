// One click ends mail: by POST alone, without a session, for whoever holds a link that we signed, and always with one answer.
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.js';

let world: World;
let network: GivenNetwork;
let amira: GivenPerson;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
});
beforeEach(async () => {
  amira = await world.given.personAt(network.schools[0]!.school);
});
afterAll(() => world.close());

const token = (networkId: string | null) =>
  unsubscribeToken({ personId: amira.id, networkId }, world.config.sessionSecret);
const ask = (path: string, method: 'GET' | 'POST', headers: Record<string, string> = {}) =>
  fetch(`${world.config.publicUrl}/unsubscribe/${path}`, {
    method,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    ...(method === 'POST' && { body: 'List-Unsubscribe=One-Click' }),
  });
const wishes = async () => {
  const [all] = await world.rows<{ mail: string }>('SELECT mail FROM notice_settings WHERE person_id = $1', [amira.id]);
  const networks = await world.rows<{ mail: string; network_id: string }>(
    'SELECT network_id, mail FROM notice_network_settings WHERE person_id = $1',
    [amira.id],
  );
  return { all: all?.mail, networks: networks.map(({ network_id, mail }) => [network_id, mail]) };
};

test('ends the mail of one network, and only that', async () => {
  expect((await ask(token(network.id), 'POST')).status).toBe(200);
  expect(await wishes()).toEqual({ all: 'at_once', networks: [[network.id, 'none']] });
});

test('ends all of it by the link of a mail about several networks', async () => {
  await ask(token(network.id), 'POST');
  await ask(token(null), 'POST');
  await ask(token(null), 'POST');
  expect(await wishes()).toEqual({ all: 'none', networks: [] });
});

test('a link that is only opened asks on a page that a scanner may open, and changes nothing', async () => {
  const response = await ask(token(null), 'GET', { 'accept-language': 'sv' });
  const page = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toContain('<html lang="sv">');
  expect(page).toMatch(/<form method="post">/);
  expect(page).not.toContain('<script');
  expect(await wishes()).toEqual({ all: 'at_once', networks: [] });
});

/** With another letter at one place; the last letter of all holds bits that nobody reads. */
const withAnother = (text: string, place: number): string =>
  `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;

test('answers a link that was made up, to the byte, like one of ours', async () => {
  const signed = token(network.id);
  const forged = [
    'nothing',
    withAnother(signed, 0),
    withAnother(signed, signed.length - 2),
    unsubscribeToken({ personId: amira.id, networkId: null }, 'another secret'),
  ];
  const answers = await Promise.all(
    forged.map(async (made) => {
      const response = await ask(made, 'POST');
      return [response.status, await response.text()];
    }),
  );
  expect(await wishes()).toEqual({ all: 'at_once', networks: [] });
  const response = await ask(signed, 'POST');
  expect(answers).toEqual(forged.map(() => [200, expect.anything()]));
  expect(new Set([...answers.map(([, text]) => text), await response.text()]).size).toBe(1);
});

test('a token gives back what it was made of, and nothing for anything else', () => {
  const whose = { personId: amira.id, networkId: network.id };
  expect(readUnsubscribeToken(unsubscribeToken(whose, 'secret'), 'secret')).toEqual(whose);
  expect(readUnsubscribeToken(unsubscribeToken(whose, 'secret'), 'other')).toBeNull();
  expect(readUnsubscribeToken('', 'secret')).toBeNull();
});
