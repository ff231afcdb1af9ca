// The second lock on children's data: the serving role sees the pupils of a school only where a transaction names the school.
import pg from 'pg';
import { newId } from '../platform/database/new-id.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { GivenSchool } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let served: pg.Client;
let ours: GivenSchool;
let theirs: GivenSchool;

beforeAll(async () => {
  world = await openWorld();
  served = new pg.Client({ connectionString: world.database.app });
  await served.connect();
  [ours, theirs] = [await world.given.school(), await world.given.school()];
  for (const school of [ours, theirs]) await pupilAt(school);
});
afterAll(async () => {
  await served.end();
  await world.close();
});

async function pupilAt(school: GivenSchool): Promise<void> {
  const coordinator = await world.given.personAt(school, 'coordinator');
  const id = newId();
  await world.rows(
    `INSERT INTO consent_pupil (id, organisation_id, first_name, year_group, is_thirteen, entered_by, entered_at, client_key)
     VALUES ($1, $2, 'Amira', 10, false, $3, now(), $1)`,
    [id, school.id, coordinator.id],
  );
  await world.rows(
    `INSERT INTO consent (id, pupil_id, purpose, giver, given_on, until, evidence, recorded_by, recorded_at, client_key)
     VALUES ($1, $1, 'quotation', 'school', '2026-09-01', '2027-08-31', '{}', $2, now(), $1)`,
    [id, coordinator.id],
  );
}

const seen = async (): Promise<readonly [pupils: number, consents: number]> => {
  const { rows } = await served.query<{ pupils: number; consents: number }>(
    'SELECT (SELECT count(*)::int FROM consent_pupil) AS pupils, (SELECT count(*)::int FROM consent) AS consents',
  );
  return [rows[0]!.pupils, rows[0]!.consents];
};

async function inTransaction(schools: string, look: () => Promise<unknown>): Promise<void> {
  await served.query('BEGIN');
  await served.query(`SELECT set_config('sixfold.schools', $1, true)`, [schools]);
  await look().finally(() => served.query('ROLLBACK'));
}

it('shows nothing to a statement that names no school, and nothing is changed by it', async () => {
  expect(await seen()).toEqual([0, 0]);
  expect((await served.query(`UPDATE consent_pupil SET first_name = 'X'`)).rowCount).toBe(0);
  expect((await served.query('DELETE FROM consent')).rowCount).toBe(0);
});

it('shows the pupils of the schools that are named, and of no other', async () => {
  await inTransaction(ours.id, async () => expect(await seen()).toEqual([1, 1]));
  await inTransaction(`${ours.id},${theirs.id}`, async () => expect(await seen()).toEqual([2, 2]));
  await inTransaction('', async () => expect(await seen()).toEqual([0, 0]));
});

it('lets nobody be written into another school', async () => {
  await inTransaction(ours.id, async () => {
    const moved = served.query('UPDATE consent_pupil SET organisation_id = $1', [theirs.id]);
    await expect(moved).rejects.toThrow('row-level security');
  });
});

it('is shut again on the same line once the transaction is over, whether it ended well or not', async () => {
  await inTransaction(ours.id, async () => expect(await seen()).toEqual([1, 1]));
  expect(await seen()).toEqual([0, 0]);
  const transaction = world.app.get(Transaction);
  const pupilsNow = () =>
    transaction.run(
      async (tx) => (await tx.query<{ n: number }>('SELECT count(*)::int AS n FROM consent_pupil'))[0]?.n,
    );
  await Promise.all(
    Array.from({ length: 40 }, async (_, nth) => {
      const opened = transaction.run(async (tx) => {
        await tx.openPupilsOf([ours.id, theirs.id]);
        if (nth % 3 === 0) throw new Error('Broken off.');
        return tx.query('SELECT id FROM consent_pupil');
      });
      if (nth % 3 === 0) await expect(opened).rejects.toThrow('Broken off.');
      else expect(await opened).toHaveLength(2);
      expect(await pupilsNow()).toBe(0);
    }),
  );
});

it('cannot be taken off by the serving role', async () => {
  for (const attempt of [
    'ALTER TABLE consent_pupil DISABLE ROW LEVEL SECURITY',
    'DROP POLICY consent_pupil_of_named_schools ON consent_pupil',
    'ALTER ROLE sixfold_app BYPASSRLS',
  ]) {
    await expect(served.query(attempt)).rejects.toThrow(/must be owner|permission denied/);
  }
});
