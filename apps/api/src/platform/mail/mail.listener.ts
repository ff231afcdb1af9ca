// Sends what was queued: at once by its event, and whatever that missed or the server put off by a look each minute.
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type MailFault, waitBeforeNextAttempt } from '@sixfold/domain';
import { Clock } from '../clock/clock.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Jobs } from '../jobs/jobs.js';
import { EventListeners } from '../outbox/event-listeners.js';
import { Transaction } from '../transaction/transaction.js';
import type { Tx } from '../transaction/tx.js';
import type { MailEntity } from './mail.entity.js';
import { MailRepository } from './mail.repository.js';
import { faultIn, MailServer } from './mail-server.js';
import { MAIL_QUEUED } from './mailer.js';

const AT_A_LOOK = 500;

@Injectable()
export class MailListener implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly server: MailServer,
    private readonly transaction: Transaction,
    private readonly mails: MailRepository,
    private readonly clock: Clock,
    private readonly listeners: EventListeners,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.listeners.on(MAIL_QUEUED, 'mail', async ({ payload }) => void (await this.send(String(payload.mailId))));
    this.jobs.every('* * * * *', 'send-waiting-mail', () => this.sendWaiting());
  }

  /** A server that does not answer is not asked again in the same look; the mail that met it comes last next time. */
  async sendWaiting(): Promise<void> {
    for (const id of await this.mails.waiting(this.clock.now(), AT_A_LOOK)) {
      if ((await this.send(id)) === 'no_answer') return;
    }
  }

  /** Makes one attempt, unless the mail went already; gives what went wrong. */
  private send(id: string): Promise<MailFault | null> {
    return this.transaction.run(async (tx) => {
      const mail = await this.mails.lockUnsent(tx.manager, id);
      if (mail === null) return null;
      try {
        await this.server.take(mail);
      } catch (error) {
        return this.noteFailure(tx, mail, error);
      }
      await this.mails.markSent(tx, mail, this.clock.now(), this.config.mode === 'demo');
      return null;
    });
  }

  private async noteFailure(tx: Tx, mail: MailEntity, error: unknown): Promise<MailFault> {
    const now = this.clock.now();
    const fault = faultIn(error);
    const wait = waitBeforeNextAttempt(fault, mail.attempts + 1);
    const nextAttemptAt = wait === null ? null : new Date(now.getTime() + wait);
    await this.mails.markFailed(tx, mail, { fault, reason: String(error), nextAttemptAt, now });
    return fault;
  }
}
