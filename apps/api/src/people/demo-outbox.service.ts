// The mail of a demo, for its administrator to read.
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, canReadDemoOutbox } from '@sixfold/domain';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/config.js';
import { ensure } from '../platform/graphql/refusal.js';
import type { MailEntity } from '../platform/mail/mail.entity.js';
import { MailRepository } from '../platform/mail/mail.repository.js';

@Injectable()
export class DemoOutboxService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: MailRepository,
  ) {}

  list(actor: Actor, limit: number, beforeId: string | null): Promise<MailEntity[]> {
    ensure(canReadDemoOutbox(actor, this.config.mode));
    return this.mails.page(limit, beforeId);
  }
}
