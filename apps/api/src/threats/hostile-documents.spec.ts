// Requests that were made to hurt are refused quickly, before anything runs, and learn nothing (threats T08, T09).
import { takesLessThan } from '../testing/cpu-time.js';
import { hostileBodies } from '../testing/hostile-documents.js';
import { openWorld, type World } from '../testing/world.js';
import { getIntrospectionQuery } from 'graphql';

/** Milliseconds of processor time. */
const MOST_TIME = 250;

/** What no answer may hold: suggestions, statements, stacks, paths, and addresses inside. */
const TALKATIVE =
  /Did you mean|SELECT |INSERT |UPDATE |relation "|at .+\.(js|ts):\d|node_modules|\/home\/|\/root\/|\/srv\/|127\.0\.0\.1|10\.\d+\.\d+\.\d+|192\.168\.|password_hash/;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.visitor().ask('{ me { id } }');
});
afterAll(() => world.close());

async function post(body: string, of = world): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${of.config.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: response.status, text: await response.text() };
}

describe('a visitor who sends', () => {
  it.each(hostileBodies)('%s is refused, and nothing runs', async (_, body) => {
    let status = 0;
    let text = '';
    const statements = await world.statementsOf(async () => {
      ({ status, text } = await post(body));
    });
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { message: string }[] };
    const refused = status >= 400 || (errors ?? []).length > 0;
    expect({ status, data: data ?? null, refused }).toEqual({ status: expect.any(Number), data: null, refused: true });
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(TALKATIVE);
    expect(text).not.toContain('SOMETHING_WENT_WRONG');
    expect(text.length).toBeLessThan(100_000);
    expect(statements).toEqual([]);
    expect(await takesLessThan(MOST_TIME, () => post(body))).toBe(true);
  });
});

describe('in production', () => {
  let production: World;
  beforeAll(async () => {
    production = await openWorld({ mode: 'production', publicUrl: 'https://sixfold.example' });
  });
  afterAll(() => production.close());

  it('nobody is told the schema', async () => {
    for (const query of [
      getIntrospectionQuery(),
      '{ __schema { types { name } } }',
      '{ __type(name: "Me") { name } }',
    ]) {
      const { status, text } = await post(JSON.stringify({ query }), production);
      expect([status, text]).toEqual([400, expect.not.stringContaining('"data"')]);
    }
  });

  it('a guess at a name is told nothing nearer', async () => {
    for (const query of [
      '{ mee { id } }',
      '{ me { nam } }',
      '{ publicNetwork(idd: "x") { id } }',
      '{ me { id } ...Fragmen }',
    ]) {
      const { text } = await post(JSON.stringify({ query }), production);
      expect(text).not.toMatch(TALKATIVE);
    }
  });
});
