// A client that does not keep up is cut off before much waits for it; it comes back and asks for what it lacks.
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Live } from './live.js';

/** Much more often than a line dies by itself, which takes most of a minute. */
const LOOK_EVERY_MS = 250;

@Injectable()
export class BacklogWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly live: Live) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.live.cutOffLaggards(), LOOK_EVERY_MS);
  }

  onApplicationShutdown(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }
}
