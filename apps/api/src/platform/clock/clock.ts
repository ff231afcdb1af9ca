// What time it is for every rule that judges by days and years; a demo's clock may run ahead, a test moves it.
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';

export const DAY_MS = 24 * 60 * 60 * 1_000;

@Injectable()
export class Clock {
  private readonly aheadMs: number;

  constructor(@Inject(CONFIG) { clockAheadDays }: Config) {
    this.aheadMs = clockAheadDays * DAY_MS;
  }

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}
