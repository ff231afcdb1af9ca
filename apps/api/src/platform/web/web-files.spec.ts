// The web and the API share one address: pages for whoever browses, and never a page where the API is asked.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorld, type World } from '../../testing/world.js';

const PAGE = '<!doctype html><title>A page of the web</title>';

interface Routed {
  readonly router: { readonly stack: readonly { readonly route?: { readonly path: string } }[] };
}

let webRoot: string;
let world: World;

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'sixfold-web-'));
  await writeFile(join(webRoot, 'index.html'), PAGE);
  world = await openWorld({ webRoot });
});
afterAll(async () => {
  await world.close();
  await rm(webRoot, { recursive: true });
});

const at = async (path: string, method = 'GET') => {
  const response = await fetch(`${world.config.publicUrl}${path}`, { method });
  return { status: response.status, text: await response.text() };
};

test.each(['/', '/networks', '/mail', '/readiness'])('a browser that goes to %s gets the web', async (path) => {
  expect(await at(path)).toEqual({ status: 200, text: PAGE });
});

test('no route of the API is answered with a page', async () => {
  const { router } = world.app.getHttpAdapter().getInstance() as Routed;
  const paths = router.stack.flatMap(({ route }) => (route ? [route.path.replace(/[:*{].*$/, 'x')] : []));
  expect(paths).toEqual(expect.arrayContaining(['/health', '/ready', '/mail/inbound']));
  for (const path of new Set(paths)) {
    for (const method of ['GET', 'POST']) expect([path, method, (await at(path, method)).text]).not.toContain(PAGE);
  }
});

test('whoever watches over the process is told how it is', async () => {
  expect(await at('/ready')).toEqual({ status: 200, text: '{"ready":true}' });
  expect(await at('/health')).toEqual({ status: 200, text: '{"alive":true}' });
});

test('nothing is sent to a page', async () => {
  expect((await at('/networks', 'POST')).status).toBe(404);
});
