// What the queue hears of a PostgreSQL that is away for a moment, and of a statement that is wrong.
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { type ClonedDatabase, cloneDatabase } from '../../testing/cloned-database.js';
import { freePort } from '../../testing/free-port.js';
import { PatientPool } from './patient-pool.js';

let database: ClonedDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await cloneDatabase();
  pool = new PatientPool({ connectionString: database.worker, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** As the queue asks: with a connection of its own, and promises. */
async function ask(sql: string, from: Pool = pool): Promise<unknown[]> {
  const client = await from.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    client.release();
  }
}

it('is to come back in a moment when its line breaks, and finds another line then', async () => {
  await expect(ask('SELECT pg_terminate_backend(pg_backend_pid())')).rejects.toMatchObject({ code: '57P03' });
  await pause(100);
  await expect(ask('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
});

it('is to come back in a moment when nobody answers', async () => {
  const nowhere = new PatientPool({ connectionString: `postgres://worker@127.0.0.1:${await freePort()}/none` });
  await expect(ask('SELECT 1', nowhere)).rejects.toMatchObject({ code: '57P03' });
  await nowhere.end();
});

it('is told as it is what no waiting mends', async () => {
  await expect(ask('SELECT nothing')).rejects.toMatchObject({ code: '42703' });
});
