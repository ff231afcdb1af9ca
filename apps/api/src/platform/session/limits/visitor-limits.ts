// How often visitors may search from one place on the net: enough for a staff room that types, too little to copy a register.
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { Database } from '../../database/database.js';
import { limiterOn, tooMany } from './attempt-limits.js';
import { rangeOf } from './network-range.js';

/** Searches of one place, and the seconds in which they may be made. */
export const VISITORS_SEARCHES = { points: 120, duration: 60 } as const;

@Injectable()
export class VisitorLimits {
  private readonly searches: RateLimiterPostgres;

  constructor(database: Database) {
    this.searches = limiterOn(database, 'search:place', VISITORS_SEARCHES);
  }

  /** @throws Refusal TOO_MANY_ATTEMPTS with `retryAfterSeconds` */
  async countSearch(request: Request): Promise<void> {
    await this.searches.consume(rangeOf(request.ip ?? '')).catch(tooMany);
  }
}
