// The mail server that this Sixfold hands its mail to; a demo without one keeps its mail on a page instead.
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type MailFault, mailFaultOf } from '@sixfold/domain';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import type { MailEntity } from './mail.entity.js';

/** A mail's row stays locked while it is sent: shorter than the database lets a transaction wait. */
const PATIENCE = { connectionTimeout: 3_000, greetingTimeout: 3_000, socketTimeout: 5_000 };
const CONNECTIONS = 2;

@Injectable()
export class MailServer implements OnApplicationShutdown {
  private readonly smtp: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const { smtpUrl: url } = config;
    this.smtp = url === null ? null : createTransport({ url, pool: true, maxConnections: CONNECTIONS, ...PATIENCE });
  }

  onApplicationShutdown(): void {
    this.smtp?.close();
  }

  /** The id of the message is that of its row: should a crash send it twice, the receiver's server can tell. */
  async take({ id, toAddress, subject, text, html, language, unsubscribePath, replyTo }: MailEntity): Promise<void> {
    const { publicUrl, mailFrom } = this.config;
    await this.smtp?.sendMail({
      from: mailFrom,
      to: { name: '', address: toAddress },
      ...(replyTo !== null && { replyTo }),
      subject,
      text,
      html,
      messageId: `<${id}@${new URL(publicUrl).hostname}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': language,
        ...(unsubscribePath !== null && oneClick(new URL(unsubscribePath, publicUrl).href)),
      },
    });
  }
}

/** RFC 8058: the mail program itself posts to the address, without opening a page. */
const oneClick = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** Why the server did not take a mail, from the error that `take` threw. */
export function faultIn(error: unknown): MailFault {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return mailFaultOf(responseCode);
  return code === 'EENVELOPE' ? 'address_refused' : mailFaultOf(null);
}
