// An onslaught from many addresses: handshakes that go no further, requests that never end, huge frames, floods of events.
// @ts-check
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { createConnection } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'node:tls';
import { io } from 'socket.io-client';
import { serve } from './worker.mjs';

const HUGE = 'x'.repeat(1_000_000);
const EVENTS_AT_ONCE = 100;
const REST_MS = 2_000;
/** The proxy gives a request so long for its head, and a little. */
const LET_GO_WITHIN_MS = 12_000;
const ADDRESSES = 40;

/** @typedef {import('./verdict.mjs').Intrusion} Intrusion */
/** @typedef {{ origin: string, doors: string[], until: number, idle: number, slowRequests: number, members: { cookie: string }[] }} Orders */
/** @typedef {(door: string, index: number, orders: Orders) => Promise<'refused' | { closed: Promise<unknown> }>} Attempt */

serve({
  /** Attacks until then. @param {Orders} orders @returns {Promise<Record<string, Intrusion>>} what came of each kind */
  attack: async (orders) => {
    const { idle, slowRequests, members } = orders;
    /** @type {[string, number, Attempt][]} */
    const kinds = [
      ['idle handshakes', idle, shakeHands],
      ['requests without an end', slowRequests, askSlowly],
      ['frames of 1 MB', Math.floor(members.length / 2), sendHuge],
      ['floods of events', Math.ceil(members.length / 2), flood],
    ];
    const done = await Promise.all(
      kinds
        .filter(([, count]) => count > 0)
        .map(async ([kind, count, attempt]) => [kind, await keepTrying(count, attempt, orders)]),
    );
    return Object.fromEntries(done);
  },
});

/** @param {number} count how many at once @param {Attempt} attempt @param {Orders} orders @returns {Promise<Intrusion>} */
async function keepTrying(count, attempt, orders) {
  const came = { tried: 0, open: 0, closed: 0, refused: 0 };
  const oneAfterTheOther = async (/** @type {number} */ index) => {
    const door = String(orders.doors[index % orders.doors.length]);
    for (; Date.now() < orders.until; await pause(REST_MS * (0.5 + Math.random()))) {
      came.tried += 1;
      const outcome = await attempt(door, index, orders).catch(() => /** @type {const} */ ('refused'));
      if (outcome === 'refused') came.refused += 1;
      else {
        const late = pause(LET_GO_WITHIN_MS, 'open', { ref: false });
        // A line that breaks is closed too.
        const closed = outcome.closed.catch(() => undefined);
        came[(await Promise.race([closed, late])) === 'open' ? 'open' : 'closed'] += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: count }, (_, index) => oneAfterTheOther(index)));
  return came;
}

/** Opens a socket and then says nothing. @type {Attempt} */
async function shakeHands(door, index, { origin }) {
  const { request } = door.startsWith('https:') ? https : http;
  const asked = request(`${door}/socket.io/?EIO=4&transport=websocket`, {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      origin,
    },
    ...from(index),
  });
  const answered = once(asked, 'response').then(([response]) => void response.resume());
  const upgraded = once(asked.end(), 'upgrade');
  const line = await Promise.race([answered, upgraded.then(([, socket]) => socket)]);
  if (line === undefined) return 'refused';
  return { closed: once(line.on('error', () => undefined).resume(), 'close') };
}

/** Sends the head of a request a byte at a time. @type {Attempt} */
async function askSlowly(door, index) {
  const { protocol, hostname, port } = new URL(door);
  const to = { host: hostname, port: Number(port), ...from(index) };
  const line = protocol === 'https:' ? connect(to) : createConnection(to);
  await once(line, protocol === 'https:' ? 'secureConnect' : 'connect');
  line.on('error', () => undefined).write('GET / HTTP/1.1\r\nX-Slow: ');
  const drops = setInterval(() => line.write('x'), 1_000);
  return { closed: once(line.resume(), 'close').finally(() => clearInterval(drops)) };
}

/** @type {Attempt} */
async function sendHuge(door, index, orders) {
  const { socket, closed } = await signedIn(door, index, orders);
  socket.emit('discussion:open', { id: HUGE });
  return { closed };
}

/** @type {Attempt} */
async function flood(door, index, orders) {
  const { socket, closed } = await signedIn(door, index, orders);
  const waves = setInterval(() => {
    for (let count = 0; count < EVENTS_AT_ONCE; count += 1) socket.emit('discussion:open', { id: randomUUID() });
  }, 50);
  return { closed: closed.finally(() => clearInterval(waves)) };
}

/** @param {string} door @param {number} index @param {Orders} orders */
async function signedIn(door, index, { origin, members }) {
  const { cookie } = /** @type {{ cookie: string }} */ (members[index % members.length]);
  const extraHeaders = { cookie, origin };
  const socket = io(door, {
    ...{ transports: ['websocket'], extraHeaders, reconnection: false, forceNew: true },
    ...from(index),
  });
  await new Promise((resolve, reject) => socket.once('connect', () => resolve(null)).once('connect_error', reject));
  return { socket, closed: new Promise((resolve) => socket.once('disconnect', resolve)) };
}

/** Only Linux lets a program call from any address of the machine itself. @param {number} index */
const from = (index) => (process.platform === 'linux' ? { localAddress: `127.0.1.${1 + (index % ADDRESSES)}` } : {});
