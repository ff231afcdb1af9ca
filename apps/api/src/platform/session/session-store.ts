// express-session's store on our own table. A row is written once, at sign-in: an ended session can never come back.
import { Inject, Injectable } from '@nestjs/common';
import session, { type SessionData } from 'express-session';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Transaction } from '../transaction/transaction.js';
import { hashOfSecret } from './secret.js';
import { cookieOptions } from './session-cookie.js';
import { SessionRows } from './session-rows.js';
import { Sessions } from './sessions.js';

declare module 'express-session' {
  interface SessionData {
    personId: string;
    /** Present only in the request that signs in; a session read back never has it and so is never written again. */
    signingInOn?: string;
  }
}

type Done = (error?: unknown) => void;

@Injectable()
export class SessionStore extends session.Store {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly rows: SessionRows,
    private readonly transaction: Transaction,
  ) {
    super();
  }

  override get(secret: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.sessions.live(hashOfSecret(secret)).then(
      (live) => done(null, live && ({ cookie: this.cookie(), personId: live.personId } as SessionData)),
      (error: unknown) => done(error),
    );
  }

  override set(secret: string, { personId, signingInOn }: SessionData, done?: Done): void {
    const begun =
      signingInOn === undefined
        ? Promise.resolve()
        : this.transaction.run((tx) =>
            this.rows.begin(tx, { id: hashOfSecret(secret), personId, device: signingInOn }),
          );
    begun.then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  }

  override destroy(secret: string, done?: Done): void {
    this.transaction
      .run((tx) => this.rows.end(tx, hashOfSecret(secret)))
      .then(
        () => done?.(),
        (error: unknown) => done?.(error),
      );
  }

  private cookie(): SessionData['cookie'] {
    return { originalMaxAge: null, ...cookieOptions(this.config) };
  }
}
