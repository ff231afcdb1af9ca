// Short reads that follow each other on a line: few lines, each answer to its own question, and no fault that spreads.
import { eventually } from '../../testing/listener.js';
import { openWorld, type World } from '../../testing/world.js';
import { Database } from './database.js';

let world: World;
let database: Database;

beforeAll(async () => {
  world = await openWorld();
  database = world.app.get(Database);
});
afterAll(() => world.close());

const WHO = 'SELECT pg_backend_pid() AS pid, $1::int AS number';
const ask = (number: number) => database.short<{ pid: number; number: number }>('who_answers', WHO, [number]);
/** In the end: whoever else asks at this moment gives theirs back too. */
const everyLineIsBack = () => database.pool.idleCount === database.pool.totalCount;
const numbers = Array.from({ length: 200 }, (_, index) => index);

it('answers each by its own, on three lines at most, and gives the lines back', async () => {
  const answers = (await Promise.all(numbers.map(ask))).flat();
  expect(answers.map(({ number }) => number)).toEqual(numbers);
  expect(new Set(answers.map(({ pid }) => pid)).size).toBeLessThanOrEqual(3);
  await eventually(everyLineIsBack);
});

it('fails alone where a statement fails', async () => {
  const bad = () => database.short('divides_by_nothing', 'SELECT 1 / ($1::int - $1::int)', [1]);
  const answers = await Promise.allSettled([ask(1), bad(), ask(2), bad(), ask(3)]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await ask(4)).toMatchObject([{ number: 4 }]);
});

it('takes another line when one breaks under it', async () => {
  const waits = database.short('waits', 'SELECT pg_sleep($1)', [30]);
  const broken = expect(waits).rejects.toThrow('terminat');
  const beside = ask(1);
  const breaking = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%'`;
  while ((await database.query(breaking)).length === 0);
  await broken;
  await expect(beside).rejects.toThrow();
  expect(await ask(2)).toMatchObject([{ number: 2 }]);
  await eventually(everyLineIsBack);
});
