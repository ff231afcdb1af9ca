// Brings a database to what the built API expects, by the API's own migrate step.
// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './command.mjs';
import { Failure } from './failure.mjs';
import { ROOT } from './root.mjs';

const MIGRATE = 'apps/api/dist/migrate.js';

/**
 * @param {{ owner: string, worker: string }} urls addresses of the database for the two roles
 * @param {{ signal?: AbortSignal, only?: string[] }} [manner] `only`: the names of the steps to take, all others are left
 * @returns {Promise<string>} what was done, in a line
 */
export async function migrate({ owner, worker }, { signal, only } = {}) {
  if (!existsSync(join(ROOT, MIGRATE))) throw new Failure('The API is not built: run "npm run build" first.');
  const env = {
    NODE_OPTIONS: '',
    OWNER_DATABASE_URL: owner,
    WORKER_DATABASE_URL: worker,
    ...(only && { ONLY_MIGRATIONS: only.join() }),
  };
  const { code, output } = await runNode(MIGRATE, [], { env, signal });
  if (code !== 0) throw new Failure(output.trim() || 'The database could not be migrated.');
  return output.trim();
}
