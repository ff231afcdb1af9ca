// The page's copy of a log on a line that loses, delays and breaks.
import { jest } from '@jest/globals';
import type { DiscussionListener } from '../../../platform/live.js';
import { Feed, type LogSource, type Stretch } from './feed.js';
import type { LogEntry } from './log.js';
import { pageOf } from './testing/page-of.js';

/** A server with a log, a line that can be cut, and pages of three. */
class Server implements LogSource<LogEntry> {
  log: LogEntry[] = [];
  isUp = true;
  isAllowed = true;
  asked = 0;
  listener: DiscussionListener<LogEntry> | null = null;

  page = (stretch: Stretch) => this.answer(() => pageOf(this.log, stretch, 3, this.log.length));

  since = (seq: number) =>
    this.answer(() => {
      const news = this.log.filter((entry) => entry.changedSeq > seq);
      return { items: news.slice(0, 3), hasMore: news.length > 3 };
    });

  listen = (listener: DiscussionListener<LogEntry>) => {
    this.listener = listener;
    return () => {
      this.listener = null;
    };
  };

  write(howMany: number): LogEntry[] {
    const written = Array.from({ length: howMany }, (_, index) => {
      const seq = this.log.length + index + 1;
      return { seq, changedSeq: seq };
    });
    this.log.push(...written);
    return written;
  }

  private async answer<Data>(read: () => Data) {
    this.asked += 1;
    if (!this.isUp) return { data: null, problem: { kind: 'unreachable' } as const };
    const hidden = { kind: 'refused', code: 'NOT_FOUND', details: {} } as const;
    return this.isAllowed ? { data: read(), problem: null } : { data: null, problem: hidden };
  }
}

let server: Server;
let feed: Feed<LogEntry>;
const settle = () => jest.advanceTimersByTimeAsync(0);
const shown = () => feed.state.log?.entries.map(({ seq }) => seq);

beforeEach(async () => {
  jest.useFakeTimers();
  server = new Server();
  server.write(5);
  feed = new Feed(server);
  feed.start();
  await settle();
});
afterEach(() => {
  feed.stop();
  jest.useRealTimers();
});

it('begins with the newest page and goes back page by page', async () => {
  expect([shown(), feed.state.log?.hasEarlier]).toEqual([[3, 4, 5], true]);
  await feed.showEarlier();
  expect([shown(), feed.state.log?.hasEarlier]).toEqual([[1, 2, 3, 4, 5], false]);
});

it('begins in the middle, goes on to both sides, and takes in what is new once it has come to the end', async () => {
  server.write(4);
  feed = new Feed(server, 4);
  feed.start();
  await settle();
  expect(shown()).toEqual([3, 4, 5]);
  server.listener?.onEntry(server.write(1)[0]!);
  expect(shown()).toEqual([3, 4, 5]);
  await feed.showLater();
  await feed.showEarlier();
  expect([shown(), feed.state.log?.hasLater]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8], true]);
  await feed.showLater();
  expect([shown(), feed.state.log?.hasLater]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], false]);
});

it('goes elsewhere and back, and forgets a page that was asked for from where it was', async () => {
  server.write(10);
  void feed.showEarlier();
  await feed.goTo(10);
  await settle();
  expect(shown()).toEqual([9, 10, 11]);
  await feed.goTo(null);
  expect([shown(), feed.state.log?.hasLater]).toEqual([[13, 14, 15], false]);
});

it('shows a push at once, without asking', () => {
  const before = server.asked;
  server.listener?.onEntry(server.write(1)[0]!);
  expect([shown(), server.asked]).toEqual([[3, 4, 5, 6], before]);
});

it('pulls what is missing before a push, in as many answers as it takes', async () => {
  const written = server.write(9);
  server.listener?.onEntry(written[8]!);
  await settle();
  expect(shown()).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
});

it('pulls when it hears that the log goes further, and not when it does not', async () => {
  const before = server.asked;
  server.listener?.onHead(5, 0);
  await settle();
  expect(server.asked).toBe(before);
  server.write(1);
  server.listener?.onHead(6, 0);
  await settle();
  expect(shown()).toEqual([3, 4, 5, 6]);
});

it('asks once, within the time that it is given, however often it is told meanwhile', async () => {
  const before = server.asked;
  for (const told of [6, 7, 8]) {
    server.write(1);
    server.listener?.onHead(told, 1_000);
  }
  await settle();
  expect(server.asked).toBe(before);
  await jest.advanceTimersByTimeAsync(1_000);
  expect([server.asked, shown()]).toEqual([before + 1, [3, 4, 5, 6, 7, 8]]);
});

it('waits no longer once a post is there that it cannot show before it has the rest', async () => {
  server.write(1);
  server.listener?.onHead(6, 1_000_000);
  server.listener?.onEntry(server.write(1)[0]!);
  await settle();
  expect(shown()).toEqual([3, 4, 5, 6, 7]);
});

it('finds within a minute what no push has told', async () => {
  server.write(2);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(shown()).toEqual([3, 4, 5, 6, 7]);
});

it('says when nothing can be reached, and catches up soon after it can', async () => {
  server.isUp = false;
  server.listener?.onDown();
  await settle();
  expect(feed.state.isReachable).toBe(false);
  server.write(4);
  server.isUp = true;
  await jest.advanceTimersByTimeAsync(5_000);
  expect([feed.state.isReachable, shown()]).toEqual([true, [3, 4, 5, 6, 7, 8, 9]]);
});

it('keeps what was read when the reader may no longer read on', async () => {
  server.isAllowed = false;
  server.listener?.onGone();
  await settle();
  expect([feed.state.isLost, shown()]).toEqual([true, [3, 4, 5]]);
});

it('asks nothing more once it has stopped', async () => {
  feed.stop();
  const before = server.asked;
  await jest.advanceTimersByTimeAsync(600_000);
  expect(server.asked).toBe(before);
});
