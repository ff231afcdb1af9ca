// Where a mail server hands over what has come in: the raw message, shown to be from that server by a secret of its own.
import { timingSafeEqual } from 'node:crypto';
import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { raw, type Request, type Response } from 'express';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { readMessage } from '../platform/mail/inbound/read-message.js';
import { limiterOn } from '../platform/session/limits/attempt-limits.js';
import { rangeOf } from '../platform/session/limits/network-range.js';
import { refuseRequest } from '../platform/session/request-check.js';
import { hashOfSecret } from '../platform/session/secret.js';
import { RepliesService } from './replies.service.js';

/** With the files that come along and are not taken; mail servers usually carry no more than 25. */
const readRaw = raw({ type: () => true, limit: '25mb', inflate: false });

/** Messages from one place, and the seconds in which they may come; a server that is told to wait comes again. */
const ARRIVALS = { points: 600, duration: 60 } as const;

@Controller('mail/inbound')
export class RepliesController {
  private readonly arrivals: RateLimiterPostgres;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    database: Database,
    private readonly replies: RepliesService,
  ) {
    this.arrivals = limiterOn(database, 'mail:inbound', ARRIVALS);
  }

  /** 204 for every mail that was read, taken or not: whether it was is between us and its author. */
  @Post()
  async receive(@Req() request: Request, @Res() response: Response): Promise<void> {
    const inbound = this.config.inboundMail;
    if (inbound === null) return refuseRequest(response, 404, 'NOT_FOUND');
    const seconds = await this.secondsToWait(request);
    if (seconds > 0) {
      return refuseRequest(response.setHeader('Retry-After', String(seconds)), 429, 'TOO_MANY_ATTEMPTS');
    }
    if (!shows(request, inbound.secret)) return refuseRequest(response, 401, 'FORBIDDEN');
    const body = await bodyOf(request, response);
    if (body === null) return refuseRequest(response, 413, 'TOO_MUCH_AT_ONCE');
    const message = await readMessage(body);
    if (message === null) return refuseRequest(response, 400, 'INPUT_NOT_ACCEPTED');
    await this.replies.take(message, inbound);
    response.status(204).end();
  }

  private secondsToWait({ ip = '' }: Request): Promise<number> {
    return this.arrivals.consume(rangeOf(ip)).then(
      () => 0,
      (reason: unknown) => {
        if (reason instanceof RateLimiterRes) return Math.ceil(reason.msBeforeNext / 1_000);
        throw reason;
      },
    );
  }
}

/** Hashes are compared: as long as each other, and they tell nothing of the secret by when they differ. */
function shows({ headers }: Request, secret: string): boolean {
  const shown = headers.authorization?.replace(/^Bearer /i, '') ?? '';
  return timingSafeEqual(Buffer.from(hashOfSecret(shown)), Buffer.from(hashOfSecret(secret)));
}

/** Null for what is too large, compressed, or broken off. */
const bodyOf = (request: Request, response: Response): Promise<Buffer | null> =>
  new Promise((resolve) => {
    readRaw(request, response, (error?: unknown) => {
      const body: unknown = request.body;
      resolve(error === undefined && Buffer.isBuffer(body) ? body : null);
    });
  });
