// Mail that belongs to a change: written in its transaction, sent after the commit, never twice.
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@sixfold/words';
import { Clock } from '../clock/clock.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { newId } from '../database/new-id.js';
import type { Tx } from '../transaction/tx.js';
import { MailRepository } from './mail.repository.js';
import type { MailDetails, MailTemplate } from './mail-templates.js';
import { writeMail, type WrittenMail } from './write-mail.js';

export const MAIL_QUEUED = 'mail.queued';

interface Addressed {
  readonly to: string;
  readonly language: Language;
  /** What makes it this one mail; asked for again with the same key, nothing is sent. */
  readonly dedupeKey: string;
}

export interface MailToQueue<Template extends MailTemplate> extends Addressed {
  readonly template: Template;
  readonly details: MailDetails[Template];
}

/** A mail that its sender has written already. */
export interface WholeMail extends Addressed, WrittenMail {
  /** Where one click ends mail like this one: a path of the API; null for mail that its reader asked for. */
  readonly unsubscribePath: string | null;
  /** Where an answer goes that is read; null where none is. */
  readonly replyTo: string | null;
}

@Injectable()
export class Mailer {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: MailRepository,
    private readonly clock: Clock,
  ) {}

  queue<Template extends MailTemplate>(tx: Tx, mail: MailToQueue<Template>): Promise<void> {
    return this.queueEach(tx, [mail]);
  }

  queueEach<Template extends MailTemplate>(tx: Tx, mails: readonly MailToQueue<Template>[]): Promise<void> {
    const whole = mails.map(({ template, details, ...addressed }) => ({
      ...addressed,
      ...writeMail(template, details, addressed.language, this.config.publicUrl),
      unsubscribePath: null,
      replyTo: null,
    }));
    return this.queueWhole(tx, whole);
  }

  async queueWhole(tx: Tx, mails: readonly WholeMail[]): Promise<void> {
    if (mails.length === 0) return;
    const nextAttemptAt = this.clock.now();
    const added = await this.mails.add(
      tx,
      mails.map(({ to, ...mail }) => ({ ...mail, id: newId(), toAddress: to, nextAttemptAt })),
    );
    for (const mailId of added) tx.record({ name: MAIL_QUEUED, mailId });
  }
}
