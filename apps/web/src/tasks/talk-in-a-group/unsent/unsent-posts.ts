// What a person has written and the API has not yet taken: kept on the device, sent in order, each under its one key.
import type { RefusalCode } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import type { Answer } from '../../../platform/client/answer.js';
import type { Problem } from '../../../platform/client/problem.js';
import type { UnsentStore } from '../../../parts/unsent/unsent-store.js';

type Refused = Extract<Problem, { kind: 'refused' }>;

export interface UnsentPost {
  readonly clientKey: string;
  readonly body: RichTextDocument;
  /** Why the API will not take it as it is; null while it waits for its turn or for the line. */
  readonly problem: Refused | null;
  /** In milliseconds by the device's clock, where the pace of the discussion holds it back. */
  readonly goesOutAt?: number;
}

export type Send<Post> = (unsent: UnsentPost) => Promise<Answer<Post>>;

/** Refusals that pass by themselves: the post waits on. */
const passing: readonly RefusalCode[] = ['BUSY_TRY_AGAIN', 'TOO_MANY_ATTEMPTS', 'SIGN_IN_NEEDED'];

/** Where the API does not say how long, in seconds. */
const PAUSE_UNTOLD = 5;

/** For so many seconds the pace of the discussion holds a post back; null where it does not. */
function pauseIn(problem: Problem): number | null {
  if (problem.kind !== 'refused' || problem.code !== 'POST_TOO_EARLY') return null;
  const { seconds } = problem.details;
  return typeof seconds === 'number' && seconds > 0 ? seconds : PAUSE_UNTOLD;
}

const staysRefused = (problem: Problem | null): problem is Refused =>
  problem?.kind === 'refused' && !passing.includes(problem.code);

export class UnsentPosts<Post> {
  posts: readonly UnsentPost[] = [];
  isSending = false;
  private readonly watchers = new Set<() => void>();
  private ready: Promise<void>;

  constructor(
    private readonly store: UnsentStore<UnsentPost>,
    private readonly send: Send<Post>,
    private readonly onSent: (post: Post) => void,
    private readonly now: () => number = Date.now,
  ) {
    this.ready = this.store.read().then((kept) => this.change([...kept, ...this.posts]));
  }

  /** For useSyncExternalStore. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Kept before it is sent, so that nothing is lost when the page goes. */
  async add(clientKey: string, body: RichTextDocument): Promise<void> {
    await this.ready;
    await this.keep([...this.posts, { clientKey, body, problem: null }]);
    await this.sendAll();
  }

  /** Sends what waits, the oldest first, until one cannot be sent now. */
  async sendAll(): Promise<void> {
    await this.ready;
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let next = this.nextWaiting(); next; next = this.nextWaiting()) {
        if (!(await this.sendOne(next))) break;
      }
    } finally {
      this.isSending = false;
      this.change(this.posts);
    }
  }

  /** The pace has changed: what it held back is tried again at once. */
  async tryAnew(): Promise<void> {
    await this.ready;
    if (this.posts.some(({ goesOutAt }) => goesOutAt !== undefined)) {
      await this.keep(this.posts.map(({ goesOutAt: _goesOutAt, ...post }) => post));
    }
    await this.sendAll();
  }

  /** It is in the log, or its author has thrown it away. */
  async forget(clientKeys: ReadonlySet<string>): Promise<void> {
    const left = this.posts.filter(({ clientKey }) => !clientKeys.has(clientKey));
    if (left.length < this.posts.length) await this.keep(left);
  }

  /** False when sending has to wait. */
  private async sendOne(unsent: UnsentPost): Promise<boolean> {
    this.change(this.posts);
    const { data, problem } = await this.send(unsent);
    if (problem === null) {
      this.onSent(data);
      await this.forget(new Set([unsent.clientKey]));
      return true;
    }
    const pause = pauseIn(problem);
    if (pause !== null) {
      await this.note(unsent, { goesOutAt: this.now() + pause * 1_000 });
      return false;
    }
    if (!staysRefused(problem)) return false;
    await this.note(unsent, { problem });
    return true;
  }

  /** The oldest that waits; none while the pace holds that one back, for they go out in order. */
  private nextWaiting(): UnsentPost | undefined {
    const oldest = this.posts.find(({ problem }) => problem === null);
    return oldest && (oldest.goesOutAt ?? 0) <= this.now() ? oldest : undefined;
  }

  private note({ clientKey }: UnsentPost, news: Partial<UnsentPost>): Promise<void> {
    return this.keep(this.posts.map((post) => (post.clientKey === clientKey ? { ...post, ...news } : post)));
  }

  private async keep(posts: readonly UnsentPost[]): Promise<void> {
    this.change(posts);
    await this.store.write(posts);
  }

  private change(posts: readonly UnsentPost[]): void {
    this.posts = [...posts];
    for (const watcher of this.watchers) watcher();
  }
}
