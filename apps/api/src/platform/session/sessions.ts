// Who is signed in where. The table is the truth; this process believes what it read for a second at most.
import type { IncomingMessage } from 'node:http';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Jobs } from '../jobs/jobs.js';
import { CommitListeners } from '../transaction/commit-listeners.js';
import { Transaction } from '../transaction/transaction.js';
import { hashOfSecret } from './secret.js';
import { cookieIn, cookieName, unsign } from './session-cookie.js';
import { SessionRows, type LiveSession } from './session-rows.js';

/** How long a read session is believed, and how often acts are written down, in milliseconds. */
const BELIEVED_MS = 1_000;
const TOUCH_EVERY_MS = 60_000;
const MOST_REMEMBERED = 10_000;

@Injectable()
export class Sessions implements OnModuleInit {
  private readonly remembered = new Map<string, { session: LiveSession | null; until: number }>();
  private forgotten = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly rows: SessionRows,
    private readonly transaction: Transaction,
    private readonly commits: CommitListeners,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.commits.add(({ revocations }) => {
      if (revocations > 0) this.forget();
    });
    this.jobs.every('* * * * *', 'end-expired-sessions', () => this.endExpired());
  }

  /** Clears away what time has ended, so that open sockets hear of it too. */
  endExpired(): Promise<void> {
    return this.transaction.run((tx) => this.rows.endExpired(tx));
  }

  /** The live session of any request, also of a socket's handshake; null when there is none or it ended. */
  async sessionOf(request: IncomingMessage): Promise<{ sessionId: string; personId: string } | null> {
    const cookie = cookieIn(request.headers.cookie, cookieName(this.config));
    const secret = unsign(cookie, this.config.sessionSecret);
    return secret === null ? null : this.live(hashOfSecret(secret));
  }

  async live(id: string): Promise<LiveSession | null> {
    const known = this.remembered.get(id);
    if (known !== undefined && known.until > Date.now()) return known.session;
    const readAt = this.forgotten;
    const session = await this.rows.live(id);
    // What ended while it was being read is not remembered as live.
    if (readAt === this.forgotten) this.remember(id, session);
    return session;
  }

  /** A person did something: the session lives on. Written down once a minute at most. */
  async touch(id: string): Promise<void> {
    const session = await this.live(id);
    if (session === null || Date.now() - session.touchedAt.getTime() < TOUCH_EVERY_MS) return;
    await this.transaction.run((tx) => this.rows.touch(tx, id));
    this.remember(id, { ...session, touchedAt: new Date() });
  }

  private remember(id: string, session: LiveSession | null): void {
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(id, { session, until: Date.now() + BELIEVED_MS });
  }

  private forget(): void {
    this.forgotten += 1;
    this.remembered.clear();
  }
}
