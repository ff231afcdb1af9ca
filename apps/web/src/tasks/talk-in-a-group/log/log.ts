// A discussion's log as this page knows it: its posts, each as newly as is known, and how far the log has been taken in. Pure.

/** Whatever a post is made of: its place, and the place of the newest entry about it. */
export interface LogEntry {
  readonly seq: number;
  readonly changedSeq: number;
}

export interface Log<Entry extends LogEntry> {
  /** The posts that are shown, in their order. */
  readonly entries: readonly Entry[];
  /** Posts from before those that have changed meanwhile: they win over a page that was read earlier. */
  readonly earlier: readonly Entry[];
  /** Everything that the log says up to here is taken in. */
  readonly upTo: number;
  /** Entries that wait for others before them; while there are any, something is missing. */
  readonly ahead: readonly Entry[];
}

/** The newest page as the server gives it. */
export function logOf<Entry extends LogEntry>(entries: readonly Entry[]): Log<Entry> {
  const upTo = Math.max(0, ...entries.map(({ changedSeq }) => changedSeq));
  return { entries, earlier: [], upTo, ahead: [] };
}

/** Whether entries are missing that the server has: time to pull. */
export const hasGap = ({ ahead }: Log<LogEntry>): boolean => ahead.length > 0;

/** Takes in pushes as they come: twice, out of order, with others missing between them. */
export function hear<Entry extends LogEntry>(log: Log<Entry>, pushed: readonly Entry[]): Log<Entry> {
  const byPlace = new Map([...log.ahead, ...pushed].map((entry) => [entry.changedSeq, entry]));
  const news = [...byPlace.values()]
    .filter(({ changedSeq }) => changedSeq > log.upTo)
    .sort((one, other) => one.changedSeq - other.changedSeq);
  const gap = news.findIndex(({ changedSeq }, index) => changedSeq !== log.upTo + 1 + index);
  const joined = gap === -1 ? news : news.slice(0, gap);
  if (joined.length === 0 && news.length === log.ahead.length) return log;
  return { ...putIn(log, joined), upTo: log.upTo + joined.length, ahead: news.slice(joined.length) };
}

/** Takes in what the server says has come since: nothing is missing up to the last of it. */
export function catchUp<Entry extends LogEntry>(log: Log<Entry>, since: readonly Entry[]): Log<Entry> {
  const upTo = Math.max(log.upTo, since.at(-1)?.changedSeq ?? 0);
  return upTo === log.upTo ? log : hear({ ...putIn(log, since), upTo }, []);
}

/** Puts the page before the first post in front; one that was asked for from elsewhere changes nothing. */
export function putBefore<Entry extends LogEntry>(
  log: Log<Entry>,
  before: number | null,
  page: readonly Entry[],
): Log<Entry> {
  if (before !== firstShown(log)) return log;
  const start = page[0]?.seq ?? before ?? 0;
  const known = merged(page, log.earlier);
  return {
    ...log,
    entries: [...known.filter(({ seq }) => seq >= start), ...log.entries],
    earlier: known.filter(({ seq }) => seq < start),
  };
}

export const firstShown = ({ entries }: Log<LogEntry>): number | null => entries[0]?.seq ?? null;

function putIn<Entry extends LogEntry>(log: Log<Entry>, news: readonly Entry[]): Log<Entry> {
  const start = firstShown(log) ?? 0;
  return {
    ...log,
    entries: merged(
      log.entries,
      news.filter(({ seq }) => seq >= start),
    ),
    earlier: merged(
      log.earlier,
      news.filter(({ seq }) => seq < start),
    ),
  };
}

/** Of two forms of a post the newer, in the order of the posts. */
export function merged<Entry extends LogEntry>(posts: readonly Entry[], news: readonly Entry[]): readonly Entry[] {
  const byPlace = new Map(posts.map((post) => [post.seq, post]));
  for (const entry of news) {
    if (entry.changedSeq > (byPlace.get(entry.seq)?.changedSeq ?? 0)) byPlace.set(entry.seq, entry);
  }
  return [...byPlace.values()].sort((one, other) => one.seq - other.seq);
}
