// How often secrets may be tried: per account from one place on the net, and per place. Counted in PostgreSQL,
// so that neither a restart nor a second node gives new attempts. The right person, elsewhere, is never locked out.
import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../database/database.js';
import { Refusal } from '../../graphql/refusal.js';
import { Jobs } from '../../jobs/jobs.js';
import { rangeOf } from './network-range.js';

const QUARTER = 15 * 60;
const HOUR = 60 * 60;

/** Attempts in a period of so many seconds; many people of a school share one place, so it may do more than an account. */
const ALLOWANCES = {
  password: { account: { points: 5, duration: QUARTER }, place: { points: 100, duration: QUARTER } },
  link: { account: { points: 10, duration: QUARTER }, place: { points: 50, duration: QUARTER } },
  mail: { account: { points: 3, duration: HOUR }, place: { points: 50, duration: HOUR } },
} as const;

export type AttemptKind = keyof typeof ALLOWANCES;

/** Who tries: from where, and for which account (an address, a person's id, or the link's secret). */
export interface Attempt {
  readonly request: Request;
  readonly account: string;
}

type Limiters = Readonly<Record<'account' | 'place', RateLimiterPostgres>>;

@Injectable()
export class AttemptLimits implements OnModuleInit {
  private readonly limiters: Readonly<Record<AttemptKind, Limiters>>;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {
    this.limiters = {
      password: this.limitersOf('password'),
      link: this.limitersOf('link'),
      mail: this.limitersOf('mail'),
    };
  }

  onModuleInit(): void {
    this.jobs.every('*/10 * * * *', 'forget-old-attempts', () => this.forgetOld());
  }

  async forgetOld(): Promise<void> {
    await this.database.query('DELETE FROM attempt WHERE expire < $1', [Date.now()]);
  }

  /**
   * Counts the attempt before the secret is looked at, so that attempts of the same moment do not slip through
   * together. Only a failure (null) stays counted.
   * @throws Refusal TOO_MANY_ATTEMPTS with `retryAfterSeconds`, and the secret is not looked at
   */
  async check<Result>(kind: AttemptKind, who: Attempt, look: () => Promise<Result | null>): Promise<Result | null> {
    await this.count(kind, who);
    const result = await look().catch(async (error: unknown) => {
      await this.giveBack(kind, who);
      throw error;
    });
    if (result !== null) await this.giveBack(kind, who);
    return result;
  }

  /** @throws Refusal TOO_MANY_ATTEMPTS with `retryAfterSeconds` */
  async count(kind: AttemptKind, who: Attempt): Promise<void> {
    const { account, place } = this.limiters[kind];
    const keys = keysOf(who);
    await account.consume(keys.account).catch(tooMany);
    await place.consume(keys.place).catch(tooMany);
  }

  private async giveBack(kind: AttemptKind, who: Attempt): Promise<void> {
    const { account, place } = this.limiters[kind];
    const keys = keysOf(who);
    await Promise.all([account.reward(keys.account), place.reward(keys.place)]);
  }

  private limitersOf(kind: AttemptKind): Limiters {
    const limiter = (by: keyof Limiters) => limiterOn(this.database, `${kind}:${by}`, ALLOWANCES[kind][by]);
    return { account: limiter('account'), place: limiter('place') };
  }
}

/** Counts in the table of attempts, under keys of this prefix: `points` in `duration` seconds. */
export const limiterOn = (
  { pool }: Database,
  keyPrefix: string,
  allowance: { readonly points: number; readonly duration: number },
): RateLimiterPostgres =>
  new RateLimiterPostgres({
    ...allowance,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'attempt',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
  });

/** Accounts are counted by a hash: the table tells nobody whose address was tried. */
function keysOf({ request, account }: Attempt): Readonly<Record<keyof Limiters, string>> {
  const place = rangeOf(request.ip ?? '');
  return { account: `${createHash('sha256').update(account).digest('hex')}:${place}`, place };
}

/** @throws Refusal TOO_MANY_ATTEMPTS, unless it is a fault of the limiter itself */
export function tooMany(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  throw new Refusal('TOO_MANY_ATTEMPTS', { retryAfterSeconds: Math.ceil(reason.msBeforeNext / 1_000) });
}
