// Production answers what the web was built with, in any layout, and nothing else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../testing/free-port.js';
import { openWorld, type World } from '../../testing/world.js';

const KNOWN = `query Me { me { ...Name } }\n\nfragment Name on Me { id name }`;

let folder: string;
let world: World;
let metricsPort: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sixfold-operations-'));
  const knownOperations = join(folder, 'known-operations.json');
  writeFileSync(knownOperations, JSON.stringify([KNOWN]));
  metricsPort = await freePort();
  world = await openWorld({ knownOperations, metricsPort });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['as it was built', KNOWN],
  ['in another layout', 'fragment Name on Me {\n id, name }\n query Me { me { ...Name } }'],
  [
    'with the type names that clients add',
    'query Me { me { ...Name __typename } } fragment Name on Me { id name __typename }',
  ],
])('a known operation %s is answered', async (_, query) => {
  expect(await world.visitor().ask(query)).toMatchObject({ status: 200, data: { me: null }, errors: [] });
});

test.each([
  ['with one field more', 'query Me { me { ...Name } } fragment Name on Me { id name email }'],
  ['with another beside it', `${KNOWN} query Other { myNetworks { id } }`],
  ['of one’s own', '{ me { id } }'],
  ['that asks for the schema', '{ __schema { types { name } } }'],
])('an operation %s is refused before it runs', async (_, query) => {
  const { status, data, errors } = await world.visitor().ask(query);
  expect([status >= 400 || errors.length > 0, data]).toEqual([true, null]);
});

test('what was refused makes no series of its own, or strangers would crowd the real ones out of the figures', async () => {
  await world.visitor().ask('{ me { id } programmes { id } }');
  const figures = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  expect(figures).toContain('operation="none",outcome="BAD_REQUEST"');
  expect(figures).not.toContain('programmes');
});
