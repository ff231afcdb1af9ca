// The hand of a spec on the clock of its world.
import { type Clock, DAY_MS } from '../platform/clock/clock.js';

export class MovedClock {
  private movedMs = 0;

  constructor(clock: Clock) {
    const ownTime = clock.now.bind(clock);
    clock.now = () => new Date(ownTime().getTime() + this.movedMs);
  }

  /** From now on it is so much later; days may be a fraction, or negative to go back. */
  moveBy({ days }: { days: number }): void {
    this.movedMs += days * DAY_MS;
  }
}
