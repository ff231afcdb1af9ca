// The figures of a running node, as Prometheus reads them.
import { freePort } from '../../testing/free-port.js';
import { Listener } from '../../testing/listener.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let metricsPort: number;

beforeAll(async () => {
  metricsPort = await freePort();
  world = await openWorld({ metricsPort });
});
afterAll(() => world.close());

const read = async (): Promise<string> => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();

/** The value of the first line that begins like this. */
const figure = (text: string, begins: string): number | undefined => {
  const line = text.split('\n').find((one) => one.startsWith(begins));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
};

it('count requests by operation and by how they went, whatever the client calls them', async () => {
  const visitor = world.visitor();
  await visitor.ask('query Anything { me { id } }');
  await visitor.ask('query Anything { me { id } }');
  await visitor.ask('mutation { signOut }');
  await visitor.ask('query { nothing }');
  const text = await read();
  const count = (operation: string, outcome: string) =>
    figure(text, `sixfold_request_seconds_count{operation="${operation}",outcome="${outcome}"}`);
  expect(count('me', 'ok')).toBe(2);
  expect(count('none', 'GRAPHQL_VALIDATION_FAILED')).toBe(1);
  expect(text).not.toContain('Anything');
});

it('tell what is open and what waits', async () => {
  const { sessionCookie } = await world.as(await world.given.person());
  const listener = await Listener.connect(world.config.publicUrl, sessionCookie);
  await world.rows(`INSERT INTO outbox (id, name, payload, recorded_at)
    VALUES (gen_random_uuid(), 'nobody-listens', '{}', now() - interval '7 minutes')`);
  const text = await read();
  listener.close();
  expect(figure(text, 'sixfold_open_sockets')).toBe(1);
  expect(figure(text, 'sixfold_outbox_age_seconds')).toBeGreaterThanOrEqual(420);
  expect(figure(text, 'sixfold_job_age_seconds')).toBe(0);
  expect(figure(text, 'sixfold_mails_given_up')).toBe(0);
  expect(figure(text, 'nodejs_eventloop_lag_seconds')).toBeDefined();
});

it('are told on a port of their own and nowhere else', async () => {
  const publicly = await fetch(`${world.config.publicUrl}/metrics`);
  expect(publicly.status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${metricsPort}/`)).status).toBe(404);
});
