// Chooses as whom PostgreSQL runs: it refuses root, so root lends it another user, or a user namespace of its own.
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';

/**
 * Who runs a program: a user's ids (as the file system sees them) and the words put before the command.
 * @typedef {{ uid: number, gid: number, prefix: string[] }} Identity
 */

const LENT_USERS = ['postgres', '_postgres', 'nobody'];
const OWN_NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];

/**
 * @param {string} folder where PostgreSQL will keep its files; exists
 * @param {string} binary a program of PostgreSQL that has to be reached
 * @returns {Identity}
 */
export function chooseIdentity(folder, binary) {
  const self = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1, prefix: [] };
  if (self.uid !== 0) return self;
  const candidates = [...lentUsers(), { ...self, prefix: OWN_NAMESPACE }];
  const identity = candidates.find((candidate) => reaches(candidate, folder, binary));
  if (!identity) {
    throw new Failure(
      `PostgreSQL refuses to run as root, and no other user may enter ${folder}: start as an ordinary user, allow user ` +
        'namespaces (sysctl user.max_user_namespaces), or set DATABASE_URL to a PostgreSQL 16 or later.',
    );
  }
  return identity;
}

/**
 * @param {Identity} identity
 * @param {string} binary
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnAs(identity, binary, args, options) {
  const [command = binary, ...rest] = [...identity.prefix, binary, ...args];
  return spawn(command, rest, { ...options, ...loan(identity), env: { ...process.env, LC_ALL: 'C' } });
}

/** Hands a folder and all in it to the identity. @param {Identity} identity @param {string} folder */
export function handOver(identity, folder) {
  if (process.getuid?.() !== 0 || statSync(folder).uid === identity.uid) return;
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const entry of [...entries, '.']) lchownSync(join(folder, entry), identity.uid, identity.gid);
}

/** @returns {Identity[]} */
function lentUsers() {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  return LENT_USERS.flatMap((name) =>
    accounts
      .filter(([account]) => account === name)
      .map(([, , uid, gid]) => ({ uid: Number(uid), gid: Number(gid), prefix: [] })),
  );
}

/** @param {Identity} identity @param {string} folder @param {string} binary */
function reaches(identity, folder, binary) {
  const attempt = ['/bin/sh', '-c', 'cd "$0" && exec "$1" --version', folder, binary];
  const [command = '', ...args] = [...identity.prefix, ...attempt];
  return spawnSync(command, args, { ...loan(identity), stdio: 'ignore' }).status === 0;
}

/** @param {Identity} identity */
function loan({ uid, gid }) {
  return process.getuid?.() === uid ? {} : { uid, gid };
}
