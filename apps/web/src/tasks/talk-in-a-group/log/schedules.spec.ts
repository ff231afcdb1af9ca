// Whatever the line does to two tabs of one discussion, once it is back each shows what a fresh page would.
import fc from 'fast-check';
import type { Answer } from '../../../platform/client/answer.js';
import type { DiscussionListener } from '../../../platform/live.js';
import { Feed, type LogSource, type Stretch } from './feed.js';
import { hasGap, type LogEntry } from './log.js';
import { pageOf } from './testing/page-of.js';

/** A post as it is after the entry `changedSeq`; without words once it is removed. */
interface Said extends LogEntry {
  readonly words: string | null;
  /** Whether the reader has reacted; a push of a changed post does not speak of it. */
  readonly isMine?: boolean;
}

const PAGE = 3;

/** Entries one after the other: new posts, and what becomes of them. */
class Server {
  readonly log: Said[] = [];
  /** Entries of which only that they are there is pushed. */
  readonly hints = new Set<Said>();
  private readonly posts = new Map<number, Said>();

  write(words: string | null, about: number | null): void {
    const changedSeq = this.log.length + 1;
    const standing = [...this.posts.keys()];
    const seq = (about === null ? undefined : standing[about % standing.length]) ?? changedSeq;
    const entry = { seq, changedSeq, words, isMine: this.posts.get(seq)?.isMine ?? false };
    this.posts.set(seq, entry);
    this.log.push(entry);
  }

  /** From another device of the reader. */
  react(about: number): void {
    const standing = [...this.posts.values()];
    const post = standing[about % standing.length]!;
    const entry = { ...post, changedSeq: this.log.length + 1, isMine: !post.isMine };
    this.posts.set(post.seq, entry);
    this.log.push(entry);
    this.hints.add(entry);
  }

  /** All posts in their order. */
  fresh(): Said[] {
    return [...this.posts.values()].sort((one, other) => one.seq - other.seq);
  }

  page(stretch: Stretch) {
    return pageOf(this.fresh(), stretch, PAGE, this.log.length);
  }

  since(upTo: number) {
    const news = this.fresh().filter(({ changedSeq }) => changedSeq > upTo);
    news.sort((one, other) => one.changedSeq - other.changedSeq);
    return { items: news.slice(0, PAGE), hasMore: news.length > PAGE };
  }
}

const unreachable = { data: null, problem: { kind: 'unreachable' } } as const;

/** A tab on a line that can be cut while answers are under way, on a device that can fall asleep. */
class Tab implements LogSource<Said> {
  readonly feed: Feed<Said>;
  private listener: DiscussionListener<Said> | null = null;
  private answers: ((arrives: boolean) => void)[] = [];
  private isUp = true;
  private isAwake = true;

  constructor(
    private readonly server: Server,
    begin: number | null,
  ) {
    this.feed = new Feed(this, begin);
    this.feed.start();
  }

  page = (stretch: Stretch) => this.ask(() => this.server.page(stretch));
  since = (seq: number) => this.ask(() => this.server.since(seq));
  listen = (listener: DiscussionListener<Said>) => {
    this.listener = listener;
    return () => undefined;
  };

  /** A push: late, twice, or of no use any more. */
  push(which: number): void {
    if (!this.isUp || !this.isAwake) return;
    const entry = this.server.log[which % this.server.log.length]!;
    const { isMine, ...changed } = entry;
    if (this.server.hints.has(entry)) this.listener?.onHead(entry.changedSeq, 0);
    else this.listener?.onEntry(entry.seq === entry.changedSeq ? { ...changed, isMine } : changed);
  }

  answer(): void {
    if (this.isAwake) this.answers.shift()?.(true);
  }

  head(): void {
    if (this.isUp && this.isAwake) this.listener?.onHead(this.server.log.length, 0);
  }

  earlier(): void {
    void this.feed.showEarlier();
  }

  later(): void {
    void this.feed.showLater();
  }

  newest(): void {
    void this.feed.goTo(null);
  }

  /** Follows a link to a post. */
  jump(where: number): void {
    void this.feed.goTo(1 + (where % this.server.log.length));
  }

  cut(): void {
    this.isUp = false;
    for (const lose of this.answers.splice(0)) lose(false);
    this.listener?.onDown();
  }

  reach(): void {
    this.isUp = true;
    this.listener?.onOpen();
  }

  flap(): void {
    this.cut();
    this.reach();
  }

  sleep(): void {
    this.isAwake = false;
  }

  wake(): void {
    this.isAwake = true;
    this.feed.pull();
  }

  async settle(): Promise<void> {
    this.wake();
    this.reach();
    do {
      this.answer();
      await whatFollows();
    } while (this.answers.length > 0);
    this.feed.stop();
  }

  private ask<Data>(read: () => Data): Promise<Answer<Data>> {
    if (!this.isUp) return Promise.resolve(unreachable);
    const data = read();
    return new Promise((resolve) => {
      this.answers.push((arrives) => resolve(arrives ? { data, problem: null } : unreachable));
    });
  }
}

/** Lets everything happen that waits for nothing but its turn. */
async function whatFollows(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await null;
}

const tab = fc.constantFrom(0, 1);
const happening = fc.oneof(
  fc.record({ write: fc.option(fc.nat()), words: fc.option(fc.constantFrom('a', 'b', 'c')) }),
  fc.record({ react: fc.nat() }),
  fc.record({ tab, push: fc.nat() }),
  fc.record({ tab, jump: fc.nat() }),
  fc.record({
    tab,
    does: fc.constantFrom(
      'answer',
      'answer',
      'head',
      'earlier',
      'later',
      'newest',
      'cut',
      'reach',
      'flap',
      'sleep',
      'wake',
    ),
  }),
);

it('equals a fresh page in the end: offline, flapping, asleep, in two tabs, amid edits, removals and reactions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.array(happening, { maxLength: 80 }), async (before, all) => {
      const server = new Server();
      for (let count = 0; count < before; count += 1) server.write('first', count % 3 === 2 ? count : null);
      const tabs = [new Tab(server, null), new Tab(server, Math.ceil(before / 2))];
      for (const one of all) {
        if ('write' in one) server.write(one.words, one.write);
        else if ('react' in one) server.react(one.react);
        else if ('push' in one) tabs[one.tab]?.push(one.push);
        else if ('jump' in one) tabs[one.tab]?.jump(one.jump);
        else tabs[one.tab]?.[one.does]();
        await whatFollows();
        for (const { feed } of tabs) {
          const seqs = feed.state.log?.entries.map(({ seq }) => seq) ?? [];
          expect(seqs).toEqual([...new Set(seqs)].sort((left, right) => left - right));
        }
      }
      for (const one of tabs) {
        await one.settle();
        const { log, isReachable } = one.feed.state;
        const first = log?.hasEarlier ? (log.entries[0]?.seq ?? 0) : 0;
        const last = log?.hasLater ? (log.entries.at(-1)?.seq ?? 0) : Infinity;
        expect(log?.entries).toEqual(server.fresh().filter(({ seq }) => seq >= first && seq <= last));
        expect([log && hasGap(log), isReachable]).toEqual([false, true]);
      }
    }),
    { numRuns: 500 },
  );
});
