// People who keep one discussion open, and what it takes until a post has reached the last of them.
// @ts-check
import { io } from 'socket.io-client';
import { quantiles } from './load.mjs';

/** @typedef {import('./large-world.mjs').Busiest} Busiest */

const OPENING_AT_ONCE = 25;

export class Audience {
  /** How many posts reached somebody. */
  deliveries = 0;
  /** For each post on its way, by its key: when it was sent, how many have it, when the last one got it. */
  #onTheWay = /** @type {Map<string, { sentAt: number, reached: number, lastAt: number }>} */ (new Map());
  /** @type {import('socket.io-client').Socket[]} */
  #sockets = [];

  /** @param {string} origin @param {Busiest} busiest */
  static async gather(origin, { discussionId, members }) {
    const audience = new Audience();
    const waiting = [...members];
    const open = async () => {
      for (let member = waiting.pop(); member; member = waiting.pop()) {
        await audience.#add(origin, member.cookie, discussionId);
      }
    };
    await Promise.all(Array.from({ length: OPENING_AT_ONCE }, open));
    return audience;
  }

  /** Marks the moment at which a post is sent. @param {string} key */
  sends(key) {
    this.#onTheWay.set(key, { sentAt: performance.now(), reached: 0, lastAt: 0 });
  }

  /** Milliseconds from sending to the last of the audience, for the posts that reached all. */
  untilTheLast() {
    const posts = [...this.#onTheWay.values()];
    const whole = posts.filter(({ reached }) => reached === this.#sockets.length);
    return {
      ...quantiles(whole.map(({ sentAt, lastAt }) => lastAt - sentAt)),
      sent: posts.length,
      whole: whole.length,
    };
  }

  leave() {
    for (const socket of this.#sockets) socket.close();
  }

  /** @param {string} origin @param {string} cookie @param {string} discussionId @returns {Promise<void>} */
  #add(origin, cookie, discussionId) {
    const socket = io(origin, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie, origin } });
    this.#sockets.push(socket);
    socket.on('entry', ({ clientKey }) => this.#reached(clientKey));
    return new Promise((resolve, reject) => {
      socket.on('connect_error', reject);
      socket.on('connect', () =>
        socket.emit('discussion:open', { id: discussionId }, (/** @type {{ joined: boolean }} */ { joined }) =>
          joined ? resolve() : reject(new Error('Somebody was not let in.')),
        ),
      );
    });
  }

  /** @param {string} key */
  #reached(key) {
    this.deliveries += 1;
    const post = this.#onTheWay.get(key);
    if (post === undefined) return;
    post.reached += 1;
    post.lastAt = performance.now();
  }
}
