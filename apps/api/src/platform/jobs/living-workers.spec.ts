// What a worker had begun when it died is done by another; what a living one has begun stays its own.
import { setTimeout as pause } from 'node:timers/promises';
import { openWorld, type World } from '../../testing/world.js';
import { LivingWorkers } from './living-workers.js';
import { QueuePool } from './queue-pool.js';

let world: World;
let ours: LivingWorkers;
let theirs: LivingWorkers;

/** As the queue's own role, which alone may look into it. */
const queue = async <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
  (await world.app.get(QueuePool).pool.query<Row>(sql, [...parameters])).rows;

beforeAll(async () => {
  world = await openWorld();
  ours = new LivingWorkers(world.app.get(QueuePool));
  theirs = new LivingWorkers(world.app.get(QueuePool));
});
beforeEach(async () => {
  await queue('DELETE FROM graphile_worker._private_jobs');
  for (const name of ['worker-ours', 'worker-theirs']) {
    await queue(`SELECT graphile_worker.add_job('spec', json_build_object('of', $1::text))`, [name]);
    await queue(
      `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() WHERE payload->>'of' = $1`,
      [name],
    );
  }
  await ours.add('worker-ours');
  await theirs.add('worker-theirs');
});
afterAll(async () => {
  await ours.end();
  await theirs.end();
  await world.close();
});

const locked = async (): Promise<string[]> =>
  (await queue<{ name: string }>('SELECT locked_by AS name FROM graphile_worker.jobs ORDER BY 1'))
    .map(({ name }) => name)
    .filter(Boolean);

it('lets the living be', async () => {
  await ours.freeJobsOfTheDead();
  expect(await locked()).toEqual(['worker-ours', 'worker-theirs']);
});

it('frees what the dead had begun, and that alone', async () => {
  await theirs.end();
  let left = await locked();
  // The database notices that a line has been cut a moment after it was.
  for (let look = 0; look < 50 && left.length === 2; look += 1) {
    await pause(50);
    await ours.freeJobsOfTheDead();
    left = await locked();
  }
  expect(left).toEqual(['worker-ours']);
});

it('takes no living worker for dead after its line broke', async () => {
  await queue(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'sixfold-worker' AND pid <> pg_backend_pid()`,
  );
  await pause(100);
  await ours.freeJobsOfTheDead();
  expect(await locked()).toContain('worker-ours');
});
