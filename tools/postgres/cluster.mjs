// Our own PostgreSQL: starts the server that npm installed on a data folder of ours, for this machine alone.
// @ts-check
import { join, resolve } from 'node:path';
import { claimFolder } from '../claim.mjs';
import { makeFolder } from '../folder.mjs';
import { signalIfAlive } from '../process.mjs';
import { postgresBinaries } from './binaries.mjs';
import { complaintIn } from './explain.mjs';
import { ensureRoles, ROLES } from './databases.mjs';
import { chooseIdentity } from './identity.mjs';
import { ensureCluster } from './initialise.mjs';
import { readPasswords } from './passwords.mjs';
import { launch, portOf, stop, stopOrphan } from './postmaster.mjs';

/** @typedef {import('../failure.mjs').Failure} Failure */

/**
 * @typedef {{ owner: string, app: string, worker: string }} RoleUrls postgres:// addresses, one for each role
 * @typedef {object} Cluster
 * @property {number} port on 127.0.0.1
 * @property {number} pid of the server process
 * @property {(database: string) => RoleUrls} urls
 * @property {(database: string) => string} superuserUrl
 * @property {(url: string) => void} announce names the address served from this data, for whoever finds it claimed
 * @property {(told?: string) => Failure | null} complaint what keeps the server from working, where its log since the
 *   start, or what a client was told, names it
 * @property {Promise<unknown>} exited settles when the server ends, asked to or not
 * @property {() => Promise<void>} stop ends the server cleanly and gives the folder back
 * @property {() => void} kill ends the server at once, for a process that is about to exit; nothing when it was stopped
 */

const FOR_THIS_MACHINE = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '100' };
const DURABLE = { shared_buffers: '128MB' };
const HASTY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts PostgreSQL on the folder, making it first where there is none. Throws a Failure when another process holds the
 * folder, when its content cannot be opened, when the disk is full or writing is not permitted.
 * @param {{ dataFolder: string, durable?: boolean, port?: number, log?: (text: string) => void }} options `durable: false`
 *   is for tests only; without a port it takes a free one
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ dataFolder, durable = true, port, log = () => {} }) {
  const folder = resolve(dataFolder);
  const clusterFolder = join(folder, 'cluster');
  makeFolder(folder);
  const claim = claimFolder(folder);
  try {
    const binaries = postgresBinaries();
    const identity = chooseIdentity(folder, binaries.postgres);
    if (await stopOrphan(clusterFolder)) log('Stopped the PostgreSQL that an earlier start left running.');
    await ensureCluster({ dataFolder: folder, clusterFolder, binaries, identity, durable }, log);
    const settings = { ...FOR_THIS_MACHINE, ...DURABLE, ...(durable ? {} : HASTY) };
    const logFile = join(folder, 'postgres.log');
    const passwords = readPasswords(folder);
    const postmaster = await launch({ clusterFolder, logFile, binary: binaries.postgres, identity, settings, port });
    const cluster = describe(postmaster, passwords, claim, (told = '') =>
      complaintIn(postmaster.said() + told, clusterFolder),
    );
    await ensureRoles(cluster, passwords);
    return cluster;
  } catch (error) {
    await stopOrphan(clusterFolder);
    claim.release();
    throw complaintIn(String(error), clusterFolder) ?? error;
  }
}

/**
 * The addresses of a database whose server another process of ours runs on the folder.
 * @param {string} dataFolder
 * @param {string} database
 * @returns {RoleUrls}
 */
export function urlsOfRunning(dataFolder, database) {
  return addresses(portOf(join(dataFolder, 'cluster')), readPasswords(dataFolder)).urls(database);
}

/**
 * @param {import('./postmaster.mjs').Postmaster} postmaster
 * @param {import('./passwords.mjs').Passwords} passwords
 * @param {import('../claim.mjs').Claim} claim
 * @param {Cluster['complaint']} complaint
 * @returns {Cluster}
 */
function describe({ port, pid, exited }, passwords, claim, complaint) {
  let held = true;
  const release = () => {
    held = false;
    claim.release();
  };
  return {
    ...addresses(port, passwords),
    port,
    pid,
    exited,
    complaint,
    announce: claim.announce,
    stop: async () => {
      await stop(pid);
      release();
    },
    kill: () => {
      if (!held) return;
      signalIfAlive(pid, 'SIGQUIT');
      release();
    },
  };
}

/**
 * @param {number} port
 * @param {import('./passwords.mjs').Passwords} passwords
 * @returns {Pick<Cluster, 'urls' | 'superuserUrl'>}
 */
function addresses(port, passwords) {
  /** @param {string} role @param {string} password @param {string} database */
  const address = (role, password, database) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    urls: (database) => ({
      owner: address(ROLES.owner, passwords.owner, database),
      app: address(ROLES.app, passwords.app, database),
      worker: address(ROLES.worker, passwords.worker, database),
    }),
    superuserUrl: (database) => address('postgres', passwords.superuser, database),
  };
}
