// Somebody who keeps a discussion open: hears what is pushed, and asks for what was missed whenever there is a gap.
// @ts-check
import { io } from 'socket.io-client';

const SINCE = `query ($discussionId: ID!, $seq: Int!) {
  postsSince(discussionId: $discussionId, seq: $seq) { hasMore items { id seq } }
}`;

export class Reader {
  /** How far it has read without a gap. */
  seq = 0;
  /** When each post was known here, by its key, in milliseconds since 1970. @type {Map<string, number>} */
  knownAt = new Map();
  /** @type {string[]} */
  faults = [];
  /** @type {Promise<void> | null} */
  #catchingUp = null;

  /** @param {import('../delivery-check/caller.mjs').Caller} caller @param {string} discussionId @param {string} at where its socket goes */
  constructor(caller, discussionId, at = caller.origin) {
    this.caller = caller;
    this.discussionId = discussionId;
    this.socket = io(at, {
      transports: ['websocket'],
      extraHeaders: { cookie: caller.cookie, origin: caller.origin },
      reconnectionDelay: 100,
      reconnectionDelayMax: 1_000,
      forceNew: true,
    });
    this.socket.on('connect', () => this.#open());
    this.socket.on('entry', ({ id, seq }) => this.#take({ id, seq }));
    this.socket.on('discussion:head', ({ seq }) => seq > this.seq && this.#catchUp());
  }

  close() {
    this.socket.close();
  }

  /** Reads on until it has come so far. @param {number} seq */
  async upTo(seq) {
    while (this.seq < seq) await this.#catchUp();
  }

  #open() {
    this.socket.emit('discussion:open', { id: this.discussionId }, (/** @type {{ joined: boolean }} */ { joined }) => {
      if (joined) void this.#catchUp();
      else setTimeout(() => this.socket.connected && this.#open(), 200);
    });
  }

  /** @param {{ id: string, seq: number }} post */
  #take({ id, seq }) {
    if (seq <= this.seq) return;
    if (seq > this.seq + 1) return void this.#catchUp();
    this.seq = seq;
    if (this.knownAt.has(id)) this.faults.push(`Post ${id} was read twice.`);
    this.knownAt.set(id, Date.now());
  }

  /** @returns {Promise<void>} */
  #catchUp() {
    this.#catchingUp ??= this.#readOn().finally(() => {
      this.#catchingUp = null;
    });
    return this.#catchingUp;
  }

  async #readOn() {
    for (let hasMore = true; hasMore;) {
      const { postsSince } = await this.caller.insist(SINCE, { discussionId: this.discussionId, seq: this.seq });
      for (const post of postsSince.items) {
        if (post.seq === this.seq + 1) this.#take(post);
        else if (post.seq > this.seq) this.faults.push(`After ${this.seq} came ${post.seq}.`);
      }
      hasMore = postsSince.hasMore;
    }
  }
}
