// Keeps a page's copy of a discussion's log up to date: pushes when they come, pulls whenever something may be missing.
import type { Answer } from '../../../platform/client/answer.js';
import type { Problem } from '../../../platform/client/problem.js';
import type { DiscussionListener } from '../../../platform/live.js';
import {
  catchUp,
  firstShown,
  goTo,
  hasGap,
  hear,
  lastShown,
  type Log,
  type LogEntry,
  type LogPage,
  logOf,
  putAfter,
  putBefore,
} from './log.js';

/** Which stretch of the log: beside or around a seq; the newest, if none is given. */
export type Stretch = { before?: number } | { after: number } | { around: number };

/** Where the log comes from. */
export interface LogSource<Entry extends LogEntry> {
  page: (stretch: Stretch) => Promise<Answer<LogPage<Entry>>>;
  since: (seq: number) => Promise<Answer<{ items: readonly Entry[]; hasMore: boolean }>>;
  listen: (listener: DiscussionListener<Entry>) => () => void;
}

export interface FeedState<Entry extends LogEntry> {
  /** Null until its first page is here. */
  readonly log: Log<Entry> | null;
  /** Why no page could be shown. */
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
  state: FeedState<Entry> = { log: null, problem: null, isReachable: true, isLost: false };
  private readonly watchers = new Set<() => void>();
  private stopListening: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Runs while a pull is put off. */
  private putOff: ReturnType<typeof setTimeout> | undefined;
  private pulling: Promise<void> | null = null;
  private pullAgain = false;
  private isGrowing = false;
  /** Counts the stretches that were asked for: what comes of an earlier one is not wanted any more. */
  private turn = 0;

  /** Begins around a seq of the log, or at its end. */
  constructor(
    private readonly source: LogSource<Entry>,
    private readonly begin: number | null = null,
  ) {}

  /** For useSyncExternalStore. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  start(): void {
    const pull = () => this.pull();
    this.stopListening = this.source.listen({
      onEntry: (entry) => this.take([entry]),
      onHead: (seq, overMs) => {
        if (this.state.log === null || seq > this.state.log.upTo) this.pullWithin(overMs);
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
    clearTimeout(this.putOff);
  }

  /** Entries that came by a push, or as the answer to what this person did. */
  take(entries: readonly Entry[]): void {
    const { log } = this.state;
    // What is said while the first page is under way may not be in it.
    if (log === null) return this.pull();
    const next = hear(log, entries);
    if (next !== log) this.change({ log: next });
    if (hasGap(next)) this.pull();
  }

  /** Asks for whatever is missing; while it is under way another call only makes sure that it looks once more. */
  pull(): void {
    clearTimeout(this.putOff);
    this.putOff = undefined;
    this.pullAgain = true;
    this.pulling ??= this.pullWhileAsked().finally(() => {
      this.pulling = null;
    });
  }

  /** All readers are told at the same moment: so that they do not ask at the same moment too, each waits for a while. */
  private pullWithin(ms: number): void {
    if (ms === 0) return this.pull();
    this.putOff ??= setTimeout(() => this.pull(), Math.random() * ms);
  }

  /** Adds what was said before the first post that is shown. */
  async showEarlier(): Promise<void> {
    const before = this.state.log && firstShown(this.state.log);
    if (before !== null) await this.grow({ before }, (log, page) => putBefore(log, before, page));
  }

  /** Adds what was said after the last post that is shown. */
  async showLater(): Promise<void> {
    const after = this.state.log && lastShown(this.state.log);
    if (after !== null) await this.grow({ after }, (log, page) => putAfter(log, after, page));
  }

  /** Shows the posts around a seq, or the newest, instead of those that are shown. */
  async goTo(seq: number | null): Promise<void> {
    const turn = ++this.turn;
    const { data } = await this.source.page(stretchAt(seq));
    if (data && this.state.log && turn === this.turn) this.change({ log: goTo(this.state.log, data) });
  }

  private async grow(stretch: Stretch, put: (log: Log<Entry>, page: LogPage<Entry>) => Log<Entry>): Promise<void> {
    if (this.isGrowing) return;
    this.isGrowing = true;
    const { turn } = this;
    const { data } = await this.source.page(stretch);
    this.isGrowing = false;
    if (data && this.state.log && turn === this.turn) this.change({ log: put(this.state.log, data) });
  }

  private async pullWhileAsked(): Promise<void> {
    while (this.pullAgain) {
      this.pullAgain = false;
      const problem = this.state.log === null ? await this.loadFirst() : await this.catchUp(this.state.log);
      this.change({
        isReachable: problem?.kind !== 'unreachable',
        isLost: this.state.log !== null && problem?.kind === 'refused',
      });
    }
    clearTimeout(this.timer);
    if (this.stopListening === null) return;
    this.timer = setTimeout(() => this.pull(), this.state.isReachable ? LOOK_EVERY_MS : LOOK_AGAIN_MS);
  }

  private async loadFirst(): Promise<Problem | null> {
    const { data, problem } = await this.source.page(stretchAt(this.begin));
    this.change({ problem, ...(data && { log: logOf(data) }) });
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

const stretchAt = (seq: number | null): Stretch => (seq === null ? {} : { around: seq });
