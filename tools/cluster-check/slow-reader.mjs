// A socket on a line that lets through a kilobyte a second.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { io } from 'socket.io-client';

const A_SECOND = 1_024;
const READS_ON_MS = 5_000;

/** @typedef {{ pause(): void, resume(): void, _socket: import('node:net').Socket }} Line what `ws` is to socket.io in Node */

export class SlowReader {
  /** What happened to it. @type {{ at: number, what: string }[]} */
  acts = [];

  /** @param {import('socket.io-client').Socket} socket */
  constructor(socket) {
    this.socket = socket;
    socket.on('disconnect', (reason) => this.acts.push({ at: Date.now(), what: reason }));
  }

  /** @param {import('./cluster.mjs').Cluster} cluster @param {string} cookie @param {string} discussionId @param {number} index */
  static async open({ origin, doors }, cookie, discussionId, index) {
    const socket = io(String(doors[index % doors.length]), {
      transports: ['websocket'],
      extraHeaders: { cookie, origin },
      reconnection: false,
      forceNew: true,
    });
    const reader = new SlowReader(socket);
    await new Promise((resolve, reject) => socket.once('connect', () => resolve(null)).once('connect_error', reject));
    const { joined } = await socket.emitWithAck('discussion:open', { id: discussionId });
    if (!joined) throw new Error('A slow reader was not let in.');
    reader.#slowDown();
    return reader;
  }

  /** Reads all there is, as fast as it can. @returns {Promise<boolean>} whether the server had put it out */
  async readOn() {
    clearInterval(this.drops);
    this.line?.resume();
    for (const until = Date.now() + READS_ON_MS; this.socket.connected && Date.now() < until;) await pause(50);
    const putOut = !this.socket.connected;
    this.socket.close();
    return putOut;
  }

  #slowDown() {
    const line = /** @type {{ ws: Line }} */ (/** @type {unknown} */ (this.socket.io.engine.transport)).ws;
    this.line = line;
    line.pause();
    this.drops = setInterval(() => line._socket.read(A_SECOND), 1_000);
    this.acts.push({ at: Date.now(), what: 'slow' });
  }
}
