// Runs another program to its end and gives back what it said.
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} Manner
 * @property {NodeJS.ProcessEnv} [env] beside what this process has
 * @property {AbortSignal} [signal] ends the program, and rejects with its reason
 * @property {(text: string) => void} [onText] hears what the program says while it says it
 */

/**
 * Runs a program in the project's folder.
 * @param {string} program
 * @param {string[]} args
 * @param {Manner} [manner]
 * @returns {Promise<{ code: number, output: string }>} its exit code (1 when a signal ended it) and all that it wrote
 */
export async function run(program, args, { env = {}, signal, onText } = {}) {
  signal?.throwIfAborted();
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      onText?.(text);
    });
  }
  const [code] = await once(child, 'close');
  signal?.removeEventListener('abort', end);
  signal?.throwIfAborted();
  return { code: code ?? 1, output };
}

/**
 * Runs a script by this very Node.
 * @param {string} script path, from the project's folder
 * @param {string[]} args
 * @param {Manner} [manner]
 */
export function runNode(script, args, manner) {
  return run(process.execPath, [script, ...args], manner);
}
