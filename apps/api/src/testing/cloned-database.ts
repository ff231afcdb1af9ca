// A database of its own for each spec file: a copy of the template that was migrated once.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

interface TestCluster {
  readonly template: string;
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
  readonly worker: string;
}

export interface ClonedDatabase {
  readonly owner: string;
  readonly app: string;
  readonly worker: string;
  drop(): Promise<void>;
}

export async function cloneDatabase(): Promise<ClonedDatabase> {
  const cluster = JSON.parse(process.env.SIXFOLD_TEST_CLUSTER ?? '{}') as TestCluster;
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await asSuperuser(cluster, `CREATE DATABASE ${name} TEMPLATE ${cluster.template} OWNER sixfold_owner`);
  return {
    owner: cluster.owner + name,
    app: cluster.app + name,
    worker: cluster.worker + name,
    drop: () => asSuperuser(cluster, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function asSuperuser(cluster: TestCluster, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${cluster.superuser}postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
