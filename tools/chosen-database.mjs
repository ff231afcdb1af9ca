// Reads the addresses of a PostgreSQL that somebody else runs.
// @ts-check
import { Failure } from './failure.mjs';

const NEEDED = ['DATABASE_URL', 'OWNER_DATABASE_URL', 'WORKER_DATABASE_URL'];

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./postgres/cluster.mjs').RoleUrls | null} null when none is named, so that our own is used
 */
export function chosenDatabase(env) {
  const { DATABASE_URL: app, OWNER_DATABASE_URL: owner, WORKER_DATABASE_URL: worker } = env;
  if (app && owner && worker) return { app, owner, worker };
  const missing = NEEDED.filter((name) => !env[name]);
  if (missing.length === NEEDED.length) return null;
  throw new Failure(
    `A PostgreSQL of your own needs an address for each of its three roles (app, owner, worker): set ` +
      `${missing.join(' and ')} as well, or none of them to use the built-in one.`,
  );
}
