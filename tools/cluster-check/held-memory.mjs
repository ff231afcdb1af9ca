// What a node still needs once everything else is collected: its pages alone grow with how lazily it collects.
// @ts-check
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Starts a node that can be asked; loaded before the server by Node itself. */
export const TELLS_HELD_MEMORY = `--import=${import.meta.url}`;

const QUESTION = 'held memory?';
const A_MEGABYTE = 1_048_576;

/** @param {import('../delivery-check/killable-server.mjs').KillableServer} node @returns {Promise<number>} megabytes */
export const heldMb = async (node) => Number(await node.ask(QUESTION)) / A_MEGABYTE;

/** A server's own process only: whoever imports this to ask has no parent that does. */
if (process.env.NODE_OPTIONS?.includes(TELLS_HELD_MEMORY) && process.send !== undefined) {
  setFlagsFromString('--expose-gc');
  const collect = /** @type {() => void} */ (runInNewContext('gc'));
  process.on('message', (message) => {
    if (message !== QUESTION) return;
    collect();
    const { heapUsed, external } = process.memoryUsage();
    process.send?.(heapUsed + external);
  });
  process.channel?.unref();
}
