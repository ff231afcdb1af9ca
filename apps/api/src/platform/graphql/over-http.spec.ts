// GraphQL over HTTP as the specification's own audit sees it: nothing that must be fails, what should be is named here; and bodies that no operation sees.
import { serverAudits } from 'graphql-http';
import { DataSource } from 'typeorm';
import { openWorld, type World } from '../../testing/world.js';

/** GraphQL is asked by POST here, and a document that cannot run is a 400 in either media type. */
const UNDONE = [
  'notice: MAY accept application/x-www-form-urlencoded formatted GET requests',
  'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  'warn: SHOULD use 200 status code on document parsing failure when accepting application/json',
  'warn: SHOULD use 200 status code on document validation failure when accepting application/json',
  'warn: SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('does all that it must, and leaves only these undone', async () => {
  const audits = serverAudits({ url: `${world.config.publicUrl}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const undone = results.filter(({ status }) => status !== 'ok').map(({ status, name }) => `${status}: ${name}`);
  expect(undone.sort()).toEqual(UNDONE);
});

describe('a body that cannot be read is refused in the shape of all refusals', () => {
  const send = async (body: string) => {
    const headers = { 'content-type': 'application/json', origin: world.config.publicUrl };
    const response = await fetch(`${world.config.publicUrl}/graphql`, { method: 'POST', headers, body });
    return [response.status, await response.json()];
  };
  const refusal = (code: string) => ({ errors: [{ message: code, extensions: { code, details: {} } }] });

  it.each([
    ['too long', JSON.stringify({ query: '{ me { id } }', variables: { text: 'x'.repeat(110_000) } }), 413],
    ['half of a JSON', '{"query": "{ me { id } }"', 400],
    ['no object', '"query"', 400],
  ])('%s', async (_, body, status) => {
    const code = status === 413 ? 'TOO_MUCH_AT_ONCE' : 'INPUT_NOT_ACCEPTED';
    expect(await send(body)).toEqual([status, refusal(code)]);
  });
});

it('a person whose session cannot be read for want of a connection is told to try again', async () => {
  const client = await world.as(await world.given.person());
  const runners = Array.from({ length: 10 }, () => world.app.get(DataSource).createQueryRunner());
  await Promise.all(runners.map((runner) => runner.connect()));
  const headers = { 'content-type': 'application/json', origin: world.config.publicUrl, cookie: client.sessionCookie };
  const send = () =>
    fetch(`${world.config.publicUrl}/graphql`, { method: 'POST', headers, body: '{"query":"{ me { id } }"}' });
  const busy = await send();
  await Promise.all(runners.map((runner) => runner.release()));
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await busy.json()).toEqual({
    errors: [{ message: 'BUSY_TRY_AGAIN', extensions: { code: 'BUSY_TRY_AGAIN', details: {} } }],
  });
  expect((await send()).status).toBe(200);
});
