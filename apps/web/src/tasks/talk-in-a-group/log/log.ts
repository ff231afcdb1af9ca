// A discussion's log as this page knows it: its posts, each as newly as is known, and how far the log has been taken in. Pure.

/** Whatever a post is made of: its place, and the place of the newest entry about it. */
export interface LogEntry {
  readonly seq: number;
  readonly changedSeq: number;
}

/** A stretch of the log as the server gives it. */
export interface LogPage<Entry extends LogEntry> {
  readonly items: readonly Entry[];
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  /** Nothing is missing in it of what the log says up to this seq. */
  readonly upTo: number;
}

export interface Log<Entry extends LogEntry> {
  /** The stretch of posts that is shown, in their order. */
  readonly entries: readonly Entry[];
  /** Whether there are posts before the stretch, and after it; new ones join it while there are none after it. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  /** Posts outside of the stretch that are new or have changed meanwhile: they win over a page that was read earlier. */
  readonly aside: readonly Entry[];
  /** Everything that the log says up to here is taken in. */
  readonly upTo: number;
  /** How far the log went when its first stretch was read: what is later has come meanwhile. */
  readonly openedAt: number;
  /** Entries that wait for others before them; while there are any, something is missing. */
  readonly ahead: readonly Entry[];
}

/** The first stretch. */
export const logOf = <Entry extends LogEntry>({ items, ...page }: LogPage<Entry>): Log<Entry> => ({
  ...page,
  openedAt: page.upTo,
  entries: items,
  aside: [],
  ahead: [],
});

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
export function putBefore<Entry extends LogEntry>(log: Log<Entry>, before: number, page: LogPage<Entry>): Log<Entry> {
  if (before !== firstShown(log)) return log;
  return shown({ ...log, hasEarlier: page.hasEarlier }, [...page.items, ...log.entries]);
}

/** Puts the page after the last post behind it; one that was asked for from elsewhere changes nothing. */
export function putAfter<Entry extends LogEntry>(log: Log<Entry>, after: number, page: LogPage<Entry>): Log<Entry> {
  if (after !== lastShown(log)) return log;
  return shown({ ...log, hasLater: page.hasLater }, [...log.entries, ...page.items]);
}

/** Shows another stretch, and lets go of the one before but for what has come meanwhile or is newer than the page. */
export function goTo<Entry extends LogEntry>(log: Log<Entry>, page: LogPage<Entry>): Log<Entry> {
  const { hasEarlier, hasLater } = page;
  const known = merged(log.aside, log.entries);
  const there = shown({ ...log, hasEarlier, hasLater, aside: known }, page.items);
  const before = new Set(log.aside);
  return { ...there, aside: there.aside.filter((post) => before.has(post) || post.seq > log.openedAt) };
}

export const firstShown = ({ entries }: Log<LogEntry>): number | null => entries[0]?.seq ?? null;
export const lastShown = ({ entries }: Log<LogEntry>): number | null => entries.at(-1)?.seq ?? null;

/** The newest post that is known, whether it is shown or not. */
export const newestOf = <Entry extends LogEntry>({ entries, aside }: Log<Entry>): Entry | undefined =>
  [entries.at(-1), aside.at(-1)].reduce((one, other) => (one && other && one.seq > other.seq ? one : (other ?? one)));

/** Takes in what is new, in the stretch or aside. */
const putIn = <Entry extends LogEntry>(log: Log<Entry>, news: readonly Entry[]): Log<Entry> =>
  shown({ ...log, aside: merged(log.aside, news) }, log.entries);

/** The log with these posts as its stretch, each in its newest form; what else is known is aside. */
function shown<Entry extends LogEntry>(log: Log<Entry>, posts: readonly Entry[]): Log<Entry> {
  const from = log.hasEarlier ? (posts[0]?.seq ?? Infinity) : 0;
  const to = log.hasLater ? (posts.at(-1)?.seq ?? 0) : Infinity;
  const isShown = ({ seq }: Entry) => seq >= from && seq <= to;
  const entries = merged(posts, log.aside.filter(isShown));
  return { ...log, entries, aside: log.aside.filter((post) => !isShown(post)) };
}

/** Of two forms of a post the newer, in the order of the posts; what it does not speak of is as it was. */
export function merged<Entry extends LogEntry>(posts: readonly Entry[], news: readonly Entry[]): readonly Entry[] {
  const byPlace = new Map(posts.map((post) => [post.seq, post]));
  for (const entry of news) {
    if (entry.changedSeq > (byPlace.get(entry.seq)?.changedSeq ?? 0))
      byPlace.set(entry.seq, { ...byPlace.get(entry.seq), ...entry });
  }
  return [...byPlace.values()].sort((one, other) => one.seq - other.seq);
}
