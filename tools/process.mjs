// What can be known of another process by its id: whether it lives, since when, and what it runs.
// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A token that tells one life of a process id from the next; null when no such process lives.
 * @param {number} pid
 * @returns {string | null}
 */
export function lifeOf(pid) {
  if (!isAlive(pid)) return null;
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  const stat = read(`/proc/${pid}/stat`);
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const started = fields[18];
  return state === 'Z' || !started ? null : started;
}

/** The command line, words parted by spaces; empty when no such process lives. @param {number} pid */
export function commandOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'command') ?? '';
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

/**
 * @param {number} pid
 * @param {number} milliseconds how long to wait at most
 * @returns {Promise<boolean>} whether the process is gone
 */
export async function goneWithin(pid, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (lifeOf(pid) !== null) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Sends a signal, and minds not when the process is gone already. @param {number} pid @param {NodeJS.Signals} signal */
export function signalIfAlive(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} pid @param {string} column */
function ps(pid, column) {
  const { status, stdout } = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
