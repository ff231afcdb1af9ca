// Keeps a page's copy of a discussion's log up to date: pushes when they come, pulls whenever something may be missing.
import type { Answer } from '../../../platform/client/answer.js';
import type { Problem } from '../../../platform/client/problem.js';
import type { DiscussionListener } from '../../../platform/live.js';
import { catchUp, firstShown, hasGap, hear, type Log, type LogEntry, logOf, putBefore } from './log.js';

/** Where the log comes from. */
export interface LogSource<Entry extends LogEntry> {
  page: (before: number | null) => Promise<Answer<{ items: readonly Entry[]; hasEarlier: boolean }>>;
  since: (seq: number) => Promise<Answer<{ items: readonly Entry[]; hasMore: boolean }>>;
  listen: (listener: DiscussionListener<Entry>) => () => void;
}

export interface FeedState<Entry extends LogEntry> {
  /** Null until the newest page is here. */
  readonly log: Log<Entry> | null;
  readonly hasEarlier: boolean;
  /** Why the newest page could not be shown. */
  readonly problem: Problem | null;
  /** Whether the API answered the last time it was asked. */
  readonly isReachable: boolean;
  /** The reader may no longer read on. */
  readonly isLost: boolean;
}

/** A push may be lost without a later one that would show the gap; an unreachable API is asked again soon. */
const LOOK_EVERY_MS = 60_000;
const LOOK_AGAIN_MS = 5_000;

export class Feed<Entry extends LogEntry> {
  state: FeedState<Entry> = { log: null, hasEarlier: false, problem: null, isReachable: true, isLost: false };
  private readonly watchers = new Set<() => void>();
  private stopListening: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pulling: Promise<void> | null = null;
  private pullAgain = false;

  constructor(private readonly source: LogSource<Entry>) {}

  /** For useSyncExternalStore. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  start(): void {
    const pull = () => this.pull();
    this.stopListening = this.source.listen({
      onEntry: (entry) => this.take([entry]),
      onHead: (seq) => {
        if (this.state.log === null || seq > this.state.log.upTo) this.pull();
      },
      onOpen: pull,
      onGone: pull,
      onDown: pull,
    });
    this.pull();
  }

  stop(): void {
    this.stopListening?.();
    this.stopListening = null;
    clearTimeout(this.timer);
  }

  /** Entries that came by a push, or as the answer to what this person did. */
  take(entries: readonly Entry[]): void {
    const { log } = this.state;
    if (log === null) return;
    const next = hear(log, entries);
    if (next !== log) this.change({ log: next });
    if (hasGap(next)) this.pull();
  }

  /** Asks for whatever is missing; while it is under way another call only makes sure that it looks once more. */
  pull(): void {
    this.pullAgain = true;
    this.pulling ??= this.pullWhileAsked().finally(() => {
      this.pulling = null;
    });
  }

  async showEarlier(): Promise<void> {
    const { log } = this.state;
    if (log === null) return;
    const before = firstShown(log);
    const { data } = await this.source.page(before);
    if (data && this.state.log && firstShown(this.state.log) === before) {
      this.change({ log: putBefore(this.state.log, before, data.items), hasEarlier: data.hasEarlier });
    }
  }

  private async pullWhileAsked(): Promise<void> {
    while (this.pullAgain) {
      this.pullAgain = false;
      const problem = this.state.log === null ? await this.loadNewest() : await this.catchUp(this.state.log);
      this.change({
        isReachable: problem?.kind !== 'unreachable',
        isLost: this.state.log !== null && problem?.kind === 'refused',
      });
    }
    clearTimeout(this.timer);
    if (this.stopListening === null) return;
    this.timer = setTimeout(() => this.pull(), this.state.isReachable ? LOOK_EVERY_MS : LOOK_AGAIN_MS);
  }

  private async loadNewest(): Promise<Problem | null> {
    const { data, problem } = await this.source.page(null);
    if (data) this.change({ log: logOf(data.items), hasEarlier: data.hasEarlier });
    this.change({ problem });
    return problem;
  }

  private async catchUp(log: Log<Entry>): Promise<Problem | null> {
    const { data, problem } = await this.source.since(log.upTo);
    if (data) this.change({ log: catchUp(this.state.log ?? log, data.items) });
    if (data?.hasMore) this.pullAgain = true;
    return problem;
  }

  private change(changed: Partial<FeedState<Entry>>): void {
    this.state = { ...this.state, ...changed };
    for (const watcher of this.watchers) watcher();
  }
}
