// Whatever the line does to the pushes, after a last pull the page shows what a fresh one would.
import fc from 'fast-check';
import { catchUp, firstShown, hasGap, hear, type Log, type LogEntry, logOf, putBefore } from './log.js';

const post = (seq: number, changedSeq = seq): LogEntry => ({ seq, changedSeq });
const posts = (from: number, to: number): LogEntry[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => post(from + index));
const seqs = (log: Log<LogEntry>) => log.entries.map(({ seq }) => seq);

it('shows what follows at once', () => {
  expect(seqs(hear(logOf(posts(1, 2)), posts(3, 4)))).toEqual([1, 2, 3, 4]);
});

it('holds back what is ahead of a gap, and shows it once the gap is filled', () => {
  const waiting = hear(logOf(posts(1, 2)), [post(4)]);
  expect([seqs(waiting), hasGap(waiting)]).toEqual([[1, 2], true]);
  const filled = hear(waiting, [post(3)]);
  expect([seqs(filled), hasGap(filled)]).toEqual([[1, 2, 3, 4], false]);
});

it('puts a changed post in its place, and goes on after the entry about it', () => {
  const changed = hear(logOf(posts(1, 3)), [post(2, 4)]);
  expect(changed.entries).toEqual([post(1), post(2, 4), post(3)]);
  expect(seqs(hear(changed, [post(5)]))).toEqual([1, 2, 3, 5]);
});

it('is the very same log when nothing is new', () => {
  const log = hear(logOf(posts(3, 5)), [post(8)]);
  expect(hear(log, [post(8), post(5), post(1)])).toBe(log);
  expect(hear(log, [])).toBe(log);
  expect(catchUp(log, [])).toBe(log);
});

it('takes earlier pages in front, newer forms of their posts kept, and no page from elsewhere', () => {
  const log = hear(logOf(posts(51, 60)), [post(45, 61)]);
  const longer = putBefore(log, 51, posts(41, 50));
  expect(seqs(longer)[0]).toBe(41);
  expect(longer.entries[4]).toEqual(post(45, 61));
  expect(putBefore(log, 41, posts(30, 40))).toBe(log);
});

/** A server: entries one after the other, each a new post or a change of an earlier one. */
class Server {
  readonly pushed: LogEntry[] = [];
  private readonly now = new Map<number, LogEntry>();

  write(changes: number | null): void {
    const changedSeq = this.pushed.length + 1;
    const standing = [...this.now.keys()];
    const seq = changes === null ? undefined : standing[changes % standing.length];
    const entry = post(seq ?? changedSeq, changedSeq);
    this.now.set(entry.seq, entry);
    this.pushed.push(entry);
  }

  page(before: number | null, most: number): LogEntry[] {
    return this.posts()
      .filter(({ seq }) => before === null || seq < before)
      .slice(-most);
  }

  since(upTo: number, most: number): LogEntry[] {
    const news = this.posts().filter(({ changedSeq }) => changedSeq > upTo);
    return news.sort((one, other) => one.changedSeq - other.changedSeq).slice(0, most);
  }

  private posts(): LogEntry[] {
    return [...this.now.values()].sort((one, other) => one.seq - other.seq);
  }
}

/** Writing, pushes that come late, twice or never, pulls and earlier pages whose answers are overtaken. */
const happening = fc.oneof(
  fc.record({ write: fc.constant(null) }),
  fc.record({ write: fc.nat() }),
  fc.record({ push: fc.nat() }),
  fc.record({ pull: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ ask: fc.constantFrom('since' as const, 'page' as const) }),
  fc.constant('answer' as const),
);

it('equals what a fresh page shows after a last pull, whatever happened before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.array(happening, { maxLength: 120 }), (before, happenings) => {
      const server = new Server();
      for (let count = 0; count < before; count += 1) server.write(count % 3 === 2 ? count : null);
      let log = logOf(server.page(null, 5));
      const answers: (() => void)[] = [];
      const ask = (what: 'since' | 'page') => {
        const first = firstShown(log);
        const [since, page] = [server.since(log.upTo, 5), server.page(first, 3)];
        answers.push(() => {
          log = what === 'since' ? catchUp(log, since) : putBefore(log, first, page);
        });
      };
      for (const one of happenings) {
        if (one === 'answer') answers.shift()?.();
        else if ('write' in one) server.write(one.write);
        else if ('push' in one) log = hear(log, [server.pushed[one.push % server.pushed.length]!]);
        else if ('pull' in one) log = catchUp(log, server.since(log.upTo, one.pull));
        else ask(one.ask);
        expect(seqs(log)).toEqual([...new Set(seqs(log))].sort((a, b) => a - b));
        expect(log.ahead.every(({ changedSeq }) => changedSeq > log.upTo + 1)).toBe(true);
      }
      log = catchUp(log, server.since(log.upTo, 1_000));
      const first = firstShown(log) ?? 0;
      expect(log.entries).toEqual(server.page(null, 1_000).filter(({ seq }) => seq >= first));
      expect(hasGap(log)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
