// Starts a copy of Sixfold as a person does, on data of its own, and watches what it says and which processes it has.
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { commandOf } from '../process.mjs';
import { ROOT } from '../root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set();

const { PATH, HOME, TMPDIR, LANG } = process.env;

/**
 * @typedef {object} Copy
 * @property {number} pid of the process that looks after the others
 * @property {Promise<string>} url the address, once it is printed; rejects with all that was said when the copy ends first
 * @property {Promise<{ code: number | null, output: string }>} ended
 */

/**
 * @param {string} data folder
 * @param {{ command?: string[], env?: NodeJS.ProcessEnv }} [manner]
 * @returns {Copy}
 */
export function startCopy(data, { command = [process.execPath, 'tools/start.mjs'], env = {} } = {}) {
  const [program = '', ...args] = command;
  // A clean environment: what Jest and npm set for themselves is not what a person's shell has.
  const surroundings = { PATH, HOME, TMPDIR, LANG, SIXFOLD_DATA: data, ...env };
  const child = spawn(program, args, { cwd: ROOT, env: surroundings, stdio: ['ignore', 'pipe', 'pipe'] });
  living.add(child);
  child.once('close', () => living.delete(child));
  let output = '';
  const url = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        const address = output.match(/running at (http:\S+)/)?.[1];
        if (address) resolve(address);
      });
    }
    child.once('close', () => reject(new Error(output)));
  });
  url.catch(() => {});
  const ended = once(child, 'close').then(([code]) => ({ code, output }));
  return { pid: child.pid ?? 0, url, ended };
}

/** Stops what a failed spec left running. */
export async function stopCopies() {
  await Promise.all([...living].map((child) => [once(child, 'close'), child.kill('SIGTERM')][0]));
}

/** The child of a process that runs a program. @param {number} parent @param {string} program part of its command line */
export function childOf(parent, program) {
  const pid = childrenOf(parent).find((child) => commandOf(child).includes(program));
  if (!pid) throw new Error(`Process ${parent} has no child that runs ${program}`);
  return pid;
}

/** @param {number} parent @returns {number[]} */
function childrenOf(parent) {
  if (process.platform !== 'linux') {
    return spawnSync('pgrep', ['-P', String(parent)], { encoding: 'utf8' })
      .stdout.split('\n')
      .filter(Boolean)
      .map(Number);
  }
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && parentOf(entry) === parent)
    .map(Number);
}

/** @param {string} pid */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
