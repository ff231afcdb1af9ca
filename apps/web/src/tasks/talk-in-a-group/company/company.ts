// What this page says of its reader to the others who have the discussion open, and what it hears of them.
import type { CompanyThere, DiscussionListener } from '../../../platform/live.js';

export const NOBODY: CompanyThere = { count: 0, here: [], writing: [] };

const SAY_AGAIN_MS = 10_000;
const WRITING_AGAIN_MS = 3_000;
const RESTS_AFTER_MS = 6_000;

export class Company {
  there: CompanyThere = NOBODY;
  private readonly watchers = new Set<() => void>();
  private isOpen = false;
  private isWriting = false;
  private saidWritingAt = -Infinity;
  private beat: ReturnType<typeof setInterval> | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  /** @param say answers whether the others are shown it */
  constructor(private readonly say: (does: 'reads' | 'writes' | 'leaves') => Promise<boolean>) {}

  /** For useSyncExternalStore. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Listens along with who listens to the discussion: the server takes what is said only while it is open there. */
  beside<Entry>(listener: DiscussionListener<Entry>): DiscussionListener<Entry> {
    return {
      ...listener,
      onOpen: () => {
        listener.onOpen();
        this.isOpen = true;
        this.look();
      },
      onGone: () => {
        this.end();
        listener.onGone();
      },
      onDown: () => {
        this.end();
        listener.onDown();
      },
      onCompany: (there) => this.show(there),
    };
  }

  /** The page may have been hidden, or shown again. */
  look(): void {
    if (!this.isOpen) return;
    if (document.visibilityState === 'visible') return this.tell();
    this.fallSilent();
    void this.say('leaves');
  }

  /** The reader has written a letter. */
  readonly stroke = (): void => {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.rest(), RESTS_AFTER_MS);
    this.isWriting = true;
    if (this.beat !== undefined && Date.now() - this.saidWritingAt >= WRITING_AGAIN_MS) this.tell();
  };

  /** The reader has sent what they wrote, or has not gone on for a while. */
  rest(): void {
    clearTimeout(this.pause);
    if (!this.isWriting) return;
    this.isWriting = false;
    this.saidWritingAt = -Infinity;
    if (this.beat !== undefined) this.tell();
  }

  end(): void {
    this.isOpen = false;
    this.fallSilent();
  }

  private tell(): void {
    this.beat ??= setInterval(() => this.tell(), SAY_AGAIN_MS);
    if (this.isWriting) this.saidWritingAt = Date.now();
    // Who does not show themselves is not seen, and asks no more.
    void this.say(this.isWriting ? 'writes' : 'reads').then((isShown) => isShown || this.fallSilent());
  }

  private fallSilent(): void {
    clearInterval(this.beat);
    clearTimeout(this.pause);
    this.beat = undefined;
    this.isWriting = false;
    this.saidWritingAt = -Infinity;
    this.show(NOBODY);
  }

  private show(there: CompanyThere): void {
    this.there = there;
    for (const watcher of this.watchers) watcher();
  }
}
