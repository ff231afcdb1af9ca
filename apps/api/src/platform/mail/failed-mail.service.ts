// Mail that was given up: read, and sent on its way again.
import { Injectable } from '@nestjs/common';
import { type Actor, canLookAfterMail } from '@sixfold/domain';
import { Clock } from '../clock/clock.js';
import { ensure, Refusal } from '../graphql/refusal.js';
import { Transaction } from '../transaction/transaction.js';
import type { MailEntity } from './mail.entity.js';
import { MailRepository } from './mail.repository.js';
import { MAIL_QUEUED } from './mailer.js';

@Injectable()
export class FailedMailService {
  constructor(
    private readonly mails: MailRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** One more than `first`, where there are more. */
  page(actor: Actor, first: number, beforeId: string | null): Promise<MailEntity[]> {
    ensure(canLookAfterMail(actor));
    return this.mails.failedPage(first + 1, beforeId);
  }

  /** @throws Refusal NOT_FOUND for mail that was not given up, or not any longer */
  async tryAgain(actor: Actor, id: string): Promise<void> {
    ensure(canLookAfterMail(actor));
    await this.transaction.run(async (tx) => {
      if (!(await this.mails.tryAgain(tx, id, this.clock.now()))) throw new Refusal('NOT_FOUND');
      tx.record({ name: MAIL_QUEUED, mailId: id });
    });
  }
}
