// Sends what was queued: by SMTP where it is set up, otherwise into the demo's outbox page.
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { EventListeners, type RecordedEvent } from '../outbox/event-listeners.js';
import { Transaction } from '../transaction/transaction.js';
import type { MailEntity } from './mail.entity.js';
import { MailRepository } from './mail.repository.js';
import { MAIL_QUEUED } from './mailer.js';

/** A mail's row stays locked while it is sent: shorter than the database lets a transaction wait. */
const PATIENCE = { connectionTimeout: 3_000, greetingTimeout: 3_000, socketTimeout: 5_000 };

@Injectable()
export class MailListener implements OnModuleInit {
  private readonly smtp: Transporter | null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transaction: Transaction,
    private readonly mails: MailRepository,
    private readonly listeners: EventListeners,
  ) {
    this.smtp = config.smtpUrl === null ? null : createTransport({ url: config.smtpUrl, ...PATIENCE });
  }

  onModuleInit(): void {
    this.listeners.on(MAIL_QUEUED, 'mail', (event) => this.send(event));
  }

  private async send({ payload }: RecordedEvent): Promise<void> {
    const id = String(payload.mailId);
    try {
      await this.transaction.run(async (tx) => {
        const mail = await this.mails.lockUnsent(tx.manager, id);
        if (mail === null) return;
        await this.deliver(mail);
        await this.mails.markSent(tx, mail, this.config.mode === 'demo');
      });
    } catch (error) {
      await this.transaction.run((tx) => this.mails.markFailed(tx, id, String(error)));
      throw error;
    }
  }

  /** The id of the message is that of its row: should a crash send it twice, the receiver's server can tell. */
  private async deliver({ id, toAddress, subject, text, html, language }: MailEntity): Promise<void> {
    await this.smtp?.sendMail({
      from: this.config.mailFrom,
      to: { name: '', address: toAddress },
      subject,
      text,
      html,
      messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    });
  }
}
