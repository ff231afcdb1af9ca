// Work in a process of its own, so that what it costs delays no measurement: asked by messages, answered by messages.
// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';

/** @typedef {Record<string, (asked: never) => unknown>} Acts each takes what it is asked with */
/** @typedef {{ ask: <Done>(act: string, asked?: object) => Promise<Done>, stop(): Promise<void> }} Worker who asks knows what comes */

/** @param {URL} script that calls `serve` @returns {Worker} */
export function startWorker(script) {
  const child = fork(script, { serialization: 'advanced' });
  /** @type {Map<number, { resolve(done: unknown): void, reject(reason: Error): void }>} */
  const waiting = new Map();
  let count = 0;
  child.on('message', (/** @type {{ to: number, done?: unknown, failed?: string }} */ { to, done, failed }) => {
    if (failed === undefined) waiting.get(to)?.resolve(done);
    else waiting.get(to)?.reject(new Error(failed));
    waiting.delete(to);
  });
  const ended = once(child, 'exit').then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`${script.pathname} ended by itself.`));
  });
  return {
    ask: (act, asked = {}) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        child.send({ number: count, act, asked });
      }),
    stop: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** In the worker: does what it is asked. @param {Acts} acts */
export function serve(acts) {
  process.on(
    'message',
    async (/** @type {{ number: number, act: string, asked: object }} */ { number, act, asked }) => {
      const answer = (/** @type {object} */ given) => process.send?.({ to: number, ...given });
      try {
        answer({ done: await acts[act]?.(/** @type {never} */ (asked)) });
      } catch (error) {
        answer({ failed: String(error) });
      }
    },
  );
  process.on('disconnect', () => process.exit());
}
