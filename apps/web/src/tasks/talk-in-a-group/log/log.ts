// A discussion's log as this page knows it: one stretch without a gap, and what arrived ahead of it. Pure.

/** Whatever the server's log is made of. */
export interface LogEntry {
  readonly seq: number;
}

export interface Log<Entry extends LogEntry> {
  /** In the order of the log, without a gap, up to the newest that may be shown. */
  readonly entries: readonly Entry[];
  /** Entries that wait for others before them; while there are any, something is missing. */
  readonly ahead: readonly Entry[];
}

/** A page as the server gives it: already in order and without a gap. */
export const logOf = <Entry extends LogEntry>(entries: readonly Entry[]): Log<Entry> => ({ entries, ahead: [] });

/** The newest seq up to which everything is here; 0 when nothing is. */
export const lastSeq = ({ entries }: Log<LogEntry>): number => entries.at(-1)?.seq ?? 0;

/** Whether entries are missing that the server has: time to pull. */
export const hasGap = ({ ahead }: Log<LogEntry>): boolean => ahead.length > 0;

/** Takes in entries as they come: twice, out of order, with others missing between them. */
export function apply<Entry extends LogEntry>(log: Log<Entry>, arrived: readonly Entry[]): Log<Entry> {
  const known = lastSeq(log);
  const bySeq = new Map([...log.ahead, ...arrived].map((entry) => [entry.seq, entry]));
  const news = [...bySeq.values()].filter(({ seq }) => seq > known).sort((one, other) => one.seq - other.seq);
  if (news.length === log.ahead.length) return log;
  const joined = news.findIndex(({ seq }, index) => seq !== known + 1 + index);
  const upTo = joined === -1 ? news.length : joined;
  return { entries: [...log.entries, ...news.slice(0, upTo)], ahead: news.slice(upTo) };
}

/** Puts the page before the first entry in front; one that does not end there changes nothing. */
export function putBefore<Entry extends LogEntry>(log: Log<Entry>, earlier: readonly Entry[]): Log<Entry> {
  const fits = earlier.at(-1)?.seq === (log.entries[0]?.seq ?? 1) - 1;
  return fits ? { ...log, entries: [...earlier, ...log.entries] } : log;
}
