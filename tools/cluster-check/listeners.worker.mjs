// A crowd that only listens: what each socket is told, and when.
// @ts-check
import { io } from 'socket.io-client';
import { serve } from './worker.mjs';

const OPENING_AT_ONCE = 25;

/** @typedef {import('./rights-verdict.mjs').Heard} Heard */
/** @typedef {{ personId: string, sessionId: string, cookie: string }} Member */
/** @typedef {{ heard: Heard, socket: import('socket.io-client').Socket }} Listener */

/** @type {Listener[]} */
const listeners = [];
let discussionId = '';

serve({
  /** @param {{ origin: string, doors: string[], members: Member[], each: number, discussionId: string }} asked */
  open: async ({ origin, doors, members, each, discussionId: id }) => {
    discussionId = id;
    const waiting = members.flatMap((member) => Array.from({ length: each }, () => member));
    const openSome = async () => {
      for (let member = waiting.pop(); member; member = waiting.pop()) {
        await open(String(doors[waiting.length % doors.length]), origin, member);
      }
    };
    await Promise.all(Array.from({ length: OPENING_AT_ONCE }, openSome));
  },

  heard: () => listeners.map(({ heard }) => heard),

  /** Everybody tries to come in again. @returns {Promise<number>} how many are let in */
  knock: async () => (await Promise.all(listeners.map(({ socket }) => isLetIn(socket)))).filter(Boolean).length,
});

/** @param {string} door @param {string} origin @param {Member} member */
async function open(door, origin, { personId, sessionId, cookie }) {
  const extraHeaders = { cookie, origin };
  const socket = io(door, { transports: ['websocket'], extraHeaders, reconnection: false, forceNew: true });
  /** @type {Heard} */
  const heard = { personId, sessionId, told: [], lostAt: null, closedAt: null };
  listeners.push({ heard, socket });
  for (const event of ['entry', 'discussion:head']) socket.on(event, () => heard.told.push(Date.now()));
  socket.on('discussion:lost', () => (heard.lostAt = Date.now()));
  socket.on('disconnect', () => (heard.closedAt = Date.now()));
  if (!(await isLetIn(socket))) throw new Error('Somebody was not let in.');
}

/** @param {import('socket.io-client').Socket} socket */
async function isLetIn(socket) {
  if (!socket.connected) {
    const connected = new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('connect_error', () => resolve(false));
    });
    socket.connect();
    if (!(await connected)) return false;
  }
  const { joined } = await socket.emitWithAck('discussion:open', { id: discussionId });
  return joined;
}
