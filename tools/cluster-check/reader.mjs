// Somebody who keeps a discussion open: hears what is pushed, and asks for what was missed whenever there is a gap.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { io } from 'socket.io-client';

const SINCE = `query ($discussionId: ID!, $seq: Int!) {
  postsSince(discussionId: $discussionId, seq: $seq) { hasMore items { id changedSeq } }
}`;

/** As the web comes back: so that a crowd does not come back in the same moment. */
const COMING_BACK = { reconnectionDelay: 500, reconnectionDelayMax: 5_000, randomizationFactor: 0.5 };

export class Reader {
  /** Up to which entry of the log it has everything. */
  seq = 0;
  /** When each post was first known here, by its id, in milliseconds since 1970. @type {Map<string, number>} */
  knownAt = new Map();
  /** The newest entry that is known here about each post. @type {Map<string, number>} */
  #changed = new Map();
  /** When it last had, after joining, everything there was. */
  #inStepAt = 0;
  /** @type {Promise<void> | null} */
  #catchingUp = null;

  /** @param {import('../delivery-check/caller.mjs').Caller} caller @param {string} discussionId @param {string} at where its socket goes */
  constructor(caller, discussionId, at = caller.origin) {
    this.caller = caller;
    this.discussionId = discussionId;
    this.socket = io(at, {
      transports: ['websocket'],
      extraHeaders: { cookie: caller.cookie, origin: caller.origin },
      ...COMING_BACK,
      forceNew: true,
    });
    this.socket.on('connect', () => this.#open());
    this.socket.on('entry', (post) => this.#hear(post));
    this.socket.on('discussion:head', ({ seq }) => seq > this.seq && this.#catchUp());
  }

  close() {
    this.socket.close();
  }

  /** As a proxy that ends; it comes back by itself. */
  cutLine() {
    this.socket.io.engine.close();
  }

  /** @param {number} at milliseconds since 1970 @returns {Promise<number>} when it had everything again, after that */
  async inStepSince(at) {
    while (this.#inStepAt <= at) await pause(20);
    return this.#inStepAt;
  }

  /** Reads on until it has come so far. @param {number} seq */
  async upTo(seq) {
    while (this.seq < seq) await this.#catchUp();
  }

  /** What it would show otherwise than a fresh page. @param {import('../delivery-check/place.mjs').StoredPost[]} posts */
  faultsBeside(posts) {
    const other = posts.filter(({ id, changedSeq }) => this.#changed.get(id) !== changedSeq).length;
    const more = this.#changed.size - posts.length;
    return other + more === 0 ? [] : [`A reader had ${other} posts otherwise than they are, and ${more} too many.`];
  }

  #open() {
    this.socket.emit('discussion:open', { id: this.discussionId }, (/** @type {{ joined: boolean }} */ { joined }) => {
      if (joined) void this.#comeInStep();
      else setTimeout(() => this.socket.connected && this.#open(), 200);
    });
  }

  async #comeInStep() {
    await this.#catchUp();
    this.#inStepAt = Date.now();
  }

  /** @param {{ id: string, changedSeq: number }} post */
  #hear(post) {
    if (post.changedSeq > this.seq + 1) return void this.#catchUp();
    if (post.changedSeq > this.seq) this.#take(post);
  }

  /** @param {{ id: string, changedSeq: number }} post */
  #take({ id, changedSeq }) {
    this.seq = changedSeq;
    this.#changed.set(id, changedSeq);
    if (!this.knownAt.has(id)) this.knownAt.set(id, Date.now());
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
      for (const post of postsSince.items) if (post.changedSeq > this.seq) this.#take(post);
      hasMore = postsSince.hasMore;
    }
  }
}
