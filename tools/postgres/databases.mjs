// What the superuser does once: the three roles of Sixfold, and databases with the extensions it needs.
// @ts-check
import pg from 'pg';

/** @typedef {import('./passwords.mjs').Passwords} Passwords */
/** @typedef {{ superuserUrl(database: string): string }} Cluster */

export const ROLES = /** @type {const} */ ({ owner: 'sixfold_owner', app: 'sixfold_app', worker: 'sixfold_worker' });
const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gin', 'citext'];

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the roles that are missing. @param {Cluster} cluster @param {Passwords} passwords */
export async function ensureRoles(cluster, passwords) {
  await withClient(cluster.superuserUrl('postgres'), async (client) => {
    const { rows } = await client.query(`SELECT rolname FROM pg_roles WHERE rolname LIKE 'sixfold\\_%'`);
    const present = new Set(rows.map(({ rolname }) => rolname));
    for (const role of /** @type {(keyof typeof ROLES)[]} */ (Object.keys(ROLES))) {
      if (present.has(ROLES[role])) continue;
      await client.query(`CREATE ROLE ${ROLES[role]} LOGIN PASSWORD ${client.escapeLiteral(passwords[role])}`);
    }
  });
}

/** @param {Cluster} cluster @param {string} name @returns {Promise<boolean>} */
export async function hasDatabase(cluster, name) {
  return withClient(cluster.superuserUrl('postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    return rowCount === 1;
  });
}

/**
 * Makes an empty database that the owner role owns, with the extensions that only a superuser may install.
 * @param {Cluster} cluster
 * @param {string} name
 */
export async function createDatabase(cluster, name) {
  await withClient(cluster.superuserUrl('postgres'), (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${ROLES.owner}`),
  );
  await withClient(cluster.superuserUrl(name), async (client) => {
    for (const extension of EXTENSIONS) await client.query(`CREATE EXTENSION ${extension}`);
    await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    await client.query(`ALTER SCHEMA public OWNER TO ${ROLES.owner}`);
  });
}

/** @param {Cluster} cluster @param {string} name */
export async function dropDatabase(cluster, name) {
  await withClient(cluster.superuserUrl('postgres'), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

/**
 * One database takes another's name, and that one another, or neither does. Nobody may be connected to them.
 * @param {Cluster} cluster
 * @param {{ next: string, name: string, former: string }} names `former` is free
 */
export async function replaceDatabase(cluster, { next, name, former }) {
  const isThere = await hasDatabase(cluster, name);
  await withClient(cluster.superuserUrl('postgres'), async (client) => {
    const [from, to, away] = [next, name, former].map((one) => client.escapeIdentifier(one));
    const makeRoom = isThere ? `ALTER DATABASE ${to} RENAME TO ${away};` : '';
    await client.query(`BEGIN; ${makeRoom} ALTER DATABASE ${from} RENAME TO ${to}; COMMIT`);
  });
}

/** @param {Cluster} cluster @param {string} from @param {string} to */
export async function renameDatabase(cluster, from, to) {
  await withClient(cluster.superuserUrl('postgres'), async (client) => {
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [from]);
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(from)} RENAME TO ${client.escapeIdentifier(to)}`);
  });
}
