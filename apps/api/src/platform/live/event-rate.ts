// How many events come in within one second, and whether that is more than there may be.

export class EventRate {
  private second = 0;
  private events = 0;

  /** @param most events within a second of the clock */
  constructor(private readonly most: number) {}

  /** Counts one more; says whether it is still within what may be. */
  allows(): boolean {
    const now = Math.floor(Date.now() / 1_000);
    if (now !== this.second) [this.second, this.events] = [now, 0];
    this.events += 1;
    return this.events <= this.most;
  }
}
