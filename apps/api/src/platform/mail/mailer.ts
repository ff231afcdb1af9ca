// Mail that belongs to a change: written in its transaction, sent after the commit, never twice.
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@sixfold/words';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { newId } from '../database/new-id.js';
import type { Tx } from '../transaction/tx.js';
import { MailRepository } from './mail.repository.js';
import type { MailDetails, MailTemplate } from './mail-templates.js';
import { writeMail } from './write-mail.js';

export const MAIL_QUEUED = 'mail.queued';

export interface MailToQueue<Template extends MailTemplate> {
  readonly to: string;
  readonly language: Language;
  readonly template: Template;
  readonly details: MailDetails[Template];
  /** What makes it this one mail; asked for again with the same key, nothing is sent. */
  readonly dedupeKey: string;
}

@Injectable()
export class Mailer {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: MailRepository,
  ) {}

  async queue<Template extends MailTemplate>(tx: Tx, mail: MailToQueue<Template>): Promise<void> {
    const { to, language, template, details, dedupeKey } = mail;
    const written = writeMail(template, details, language, this.config.publicUrl);
    const mailId = newId();
    const isNew = await this.mails.add(tx, { id: mailId, dedupeKey, toAddress: to, language, ...written });
    if (isNew) tx.record({ name: MAIL_QUEUED, mailId });
  }
}
