// Clients that ask one after the other over lines that stay open, for a while, and how long each answer took.
// @ts-check
import { Agent, request } from 'node:http';

/**
 * @typedef {{ path: string, cookie: string, body: string }} Ask
 * @typedef {{ perSecond: number, p50: number, p99: number, answers: number, seconds: number }} Figures milliseconds but for the last two
 */

/**
 * @param {string} origin @param {number} clients @param {number} seconds
 * @param {(client: number) => Ask} next what a client asks next
 * @returns {Promise<Figures>}
 */
export async function load(origin, clients, seconds, next) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  /** @type {number[]} */
  const took = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  const ask = async (/** @type {number} */ client) => {
    while (performance.now() < end) {
      const from = performance.now();
      await send(origin, agent, next(client));
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => ask(client)));
  const passed = (performance.now() - began) / 1_000;
  agent.destroy();
  const { p50, p99 } = quantiles(took);
  return { perSecond: took.length / passed, p50, p99, answers: took.length, seconds: passed };
}

/** @param {readonly number[]} values */
export function quantiles(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), last: at(1) };
}

/** @param {string} origin @param {Agent | undefined} agent @param {Ask} ask @returns {Promise<string>} the answer's text */
export function send(origin, agent, { path, cookie, body }) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), origin, cookie };
    const asked = request(new URL(path, origin), { method: 'POST', agent, headers }, (response) => {
      /** @type {string[]} */
      const parts = [];
      response.setEncoding('utf8');
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const text = parts.join('');
        if (response.statusCode === 200 && !text.includes('"errors":')) resolve(text);
        else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
