// The one migrate step: brings the schema and the job queue to what this release expects. Runs as the owner.
import 'reflect-metadata';
import { Logger as QueueLogger, runMigrations } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { ApproximatePlaces1795000000172 } from './migrations/1795000000172-approximate-places.js';
import { migrations } from './migrations/index.js';
import { placeByTown } from './organisations/register-import/place-by-town.js';
import { connectionOptions } from './platform/database/data-source.js';

const { OWNER_DATABASE_URL, WORKER_DATABASE_URL, ONLY_MIGRATIONS } = process.env;

if (!OWNER_DATABASE_URL || !WORKER_DATABASE_URL) {
  console.error(
    'Migrating needs OWNER_DATABASE_URL and WORKER_DATABASE_URL: addresses of the database for both roles.',
  );
  process.exit(1);
}

const wanted = ONLY_MIGRATIONS?.split(',');
const unknown = wanted?.find((name) => !migrations.some((step) => step.name === name));
if (unknown) {
  console.error(`This release does not know the migration ${unknown}: use a release that is as new as the backup.`);
  process.exit(1);
}

const owner = new DataSource({
  ...connectionOptions(OWNER_DATABASE_URL, 1),
  migrations: migrations.filter(({ name }) => !wanted || wanted.includes(name)),
  migrationsTableName: 'migration',
  // Building an index over a whole register may take longer than any request may.
  extra: { statement_timeout: 0, lock_timeout: 5_000, application_name: 'sixfold-migrate' },
});

try {
  await owner.initialize();
  const done = await owner.runMigrations({ transaction: 'each' });
  // Schools that were imported before; every later import places its own.
  if (done.some(({ name }) => name === ApproximatePlaces1795000000172.name)) {
    await placeByTown((sql, parameters) => owner.query(sql, parameters));
  }
  await withSchemaRightOfWorker(() => migrateQueue(WORKER_DATABASE_URL));
  console.log(
    done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.map(({ name }) => name).join(', ')}`,
  );
} catch (error) {
  console.error(`The database could not be migrated: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  if (owner.isInitialized) await owner.destroy();
}

/** The worker makes the queue's schema itself, so that it owns it, and may make no other afterwards. */
async function withSchemaRightOfWorker(work: () => Promise<void>): Promise<void> {
  await owner.query(`DO $$ BEGIN
    EXECUTE format('GRANT CREATE ON DATABASE %I TO sixfold_worker', current_database());
  END $$`);
  try {
    await work();
  } finally {
    await owner.query(`DO $$ BEGIN
      EXECUTE format('REVOKE CREATE ON DATABASE %I FROM sixfold_worker', current_database());
    END $$`);
  }
}

async function migrateQueue(connectionString: string): Promise<void> {
  const logger = new QueueLogger(() => (level, message) => {
    if (level === 'error') console.error(message);
  });
  await runMigrations({ connectionString, logger });
}
