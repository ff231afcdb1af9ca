// Makes a new cluster, or checks that what lies in its place is one this PostgreSQL can open.
// @ts-check
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, inWords } from '../failure.mjs';
import { writeSecret } from '../secret.mjs';
import { handOver, spawnAs } from './identity.mjs';
import { explain } from './explain.mjs';
import { makePasswords } from './passwords.mjs';

/** @typedef {import('./binaries.mjs').Binaries} Binaries */
/** @typedef {import('./identity.mjs').Identity} Identity */

/**
 * Leaves a cluster of this PostgreSQL at `clusterFolder`, owned by the identity.
 * @param {{ dataFolder: string, clusterFolder: string, binaries: Binaries, identity: Identity, durable: boolean }} place
 * @param {(text: string) => void} log
 */
export async function ensureCluster(place, log) {
  const { clusterFolder, identity } = place;
  try {
    if (existsSync(clusterFolder)) checkCluster(place);
    else await makeCluster(place, log);
    handOver(identity, clusterFolder);
  } catch (error) {
    throw inWords(error, clusterFolder);
  }
}

/** @param {{ dataFolder: string, clusterFolder: string, binaries: Binaries }} place */
function checkCluster({ dataFolder, clusterFolder, binaries }) {
  const entries = readdirSync(clusterFolder);
  if (!['PG_VERSION', 'base', 'global', 'pg_wal'].every((entry) => entries.includes(entry))) {
    throw new Failure(
      `${clusterFolder} holds no PostgreSQL data that can be opened: put it back from a backup, or move ${dataFolder} ` +
        'away to start afresh.',
    );
  }
  const version = readFileSync(join(clusterFolder, 'PG_VERSION'), 'utf8').trim();
  if (version !== binaries.version) {
    throw new Failure(
      `${clusterFolder} was written by PostgreSQL ${version}, this Sixfold brings PostgreSQL ${binaries.version}: start ` +
        `the release that wrote it, or move ${dataFolder} away to start afresh.`,
    );
  }
}

/**
 * Works in a draft folder and renames it at the end, so a start that was killed midway leaves nothing half made.
 * @param {{ dataFolder: string, clusterFolder: string, binaries: Binaries, identity: Identity, durable: boolean }} place
 * @param {(text: string) => void} log
 */
async function makeCluster({ dataFolder, clusterFolder, binaries, identity, durable }, log) {
  log('Making a new PostgreSQL database …');
  const draft = `${clusterFolder}.draft-${process.pid}`;
  const passwordFile = join(dataFolder, 'superuser-password');
  removeDrafts(dataFolder);
  mkdirSync(draft, { mode: 0o700 });
  handOver(identity, draft);
  writeSecret(passwordFile, makePasswords(dataFolder).superuser);
  if (process.getuid?.() !== identity.uid) chownSync(passwordFile, identity.uid, identity.gid);
  try {
    await runInitdb(binaries.initdb, identity, draft, passwordFile, durable);
    renameSync(draft, clusterFolder);
  } finally {
    rmSync(passwordFile, { force: true });
    removeDrafts(dataFolder);
  }
}

/** @param {string} dataFolder */
function removeDrafts(dataFolder) {
  const drafts = readdirSync(dataFolder).filter((entry) => entry.startsWith('cluster.draft-'));
  for (const draft of drafts) rmSync(join(dataFolder, draft), { recursive: true, force: true });
}

/** @param {string} initdb @param {Identity} identity @param {string} folder @param {string} passwordFile @param {boolean} durable */
async function runInitdb(initdb, identity, folder, passwordFile, durable) {
  const words = ['-D', folder, '-U', 'postgres', '-E', 'UTF8', '--no-locale', '--auth=scram-sha-256'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--set=timezone=UTC'];
  const haste = durable ? [] : ['--no-sync'];
  const args = [...words, ...locale, ...haste, `--pwfile=${passwordFile}`];
  const child = spawnAs(identity, initdb, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (told += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw explain(told, folder);
}
