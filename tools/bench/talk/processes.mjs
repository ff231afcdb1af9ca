// What is measured, as processes of their own, and the processor time and memory that each takes.
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/**
 * Starts a program that says by a message when it serves; what it prints is thrown away.
 * @param {string} script @param {NodeJS.ProcessEnv} settings
 * @returns {Promise<{ pid: number, startedInMs: number, stop(): Promise<void> }>}
 */
export async function startProgram(script, settings) {
  const { PATH, HOME, TMPDIR } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH, HOME, TMPDIR, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${script} ended by itself (${code}).`))),
  ]);
  const startedInMs = performance.now() - began;
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { pid: Number(child.pid), startedInMs, stop };
}

/** Seconds of processor time that a process has taken so far; with its children for PostgreSQL's. @param {number} pid */
export function processorTime(pid, withChildren = false) {
  const own = statOf(pid).seconds;
  if (!withChildren) return own;
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(Number(name)).parent === pid);
  return children.reduce((sum, child) => sum + statOf(Number(child)).seconds, own);
}

/** Megabytes that are the process's own, shared pages left out. @param {number} pid */
export function ownMemory(pid) {
  const rolled = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = [...rolled.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0);
  return kilobytes / 1024;
}

/** @param {number} pid */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND };
  } catch {
    return { parent: 0, seconds: 0 };
  }
}
