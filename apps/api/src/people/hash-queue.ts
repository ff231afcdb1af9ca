// Hashing takes a core and 19 MB for as long as it lasts: two at once, a short queue, and then "try again".
import { Refusal } from '../platform/graphql/refusal.js';

export const MOST_AT_ONCE = 2;
export const MOST_WAITING = 50;

export class HashQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @throws Refusal BUSY_TRY_AGAIN when too many wait already */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  private async turn(): Promise<void> {
    if (this.running < MOST_AT_ONCE) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= MOST_WAITING) throw new Refusal('BUSY_TRY_AGAIN');
    // Whoever finishes hands its place over, so that nobody who comes later slips in between.
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
