// What is mailed back to whoever answered by mail: seldom, once a letter, and never to anyone without an account.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RefusalCode, ReplyFault } from '@sixfold/domain';
import { type Language, refusalWords } from '@sixfold/words';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../platform/database/database.js';
import type { ReceivedMessage } from '../platform/mail/inbound/read-message.js';
import { type Details, mailWriter } from '../platform/mail/mail-words.js';
import type { MailDetails } from '../platform/mail/mail-templates.js';
import { Mailer } from '../platform/mail/mailer.js';
import { limiterOn } from '../platform/session/limits/attempt-limits.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Correspondent } from './replies.repository.js';

/** Mails that one person is sent back, and the seconds in which they are. */
const ANSWERS_BACK = { points: 5, duration: 60 * 60 } as const;

/** A subject is shortened to so many characters. */
const SUBJECT_SHOWN = 120;

/** What the letter lacks, or what the discussion's own door said. */
export type WhyNot = { readonly fault: ReplyFault; readonly details: Details } | { readonly code: RefusalCode };

@Injectable()
export class ReplyAnswers {
  private readonly answersBack: RateLimiterPostgres;

  constructor(
    database: Database,
    private readonly mailer: Mailer,
    private readonly transaction: Transaction,
  ) {
    this.answersBack = limiterOn(database, 'reply:answer', ANSWERS_BACK);
  }

  /** `discussionId` is null where nothing shows that they may know of it. */
  refuse(person: Correspondent, message: ReceivedMessage, discussionId: string | null, why: WhyNot): Promise<void> {
    const reason = reasonOf(why, person.language);
    return this.queue(person, message, 'reply-refused', { ...about(message, discussionId), reason });
  }

  sayFilesWait(person: Correspondent, message: ReceivedMessage, discussionId: string): Promise<void> {
    return this.queue(person, message, 'reply-without-files', about(message, discussionId));
  }

  private async queue<Template extends 'reply-refused' | 'reply-without-files'>(
    { personId, email, language }: Correspondent,
    { id }: ReceivedMessage,
    template: Template,
    details: MailDetails[Template],
  ): Promise<void> {
    if (await this.hasHeardEnough(personId)) return;
    const dedupeKey = `${template}:${createHash('sha256').update(id).digest('hex')}`;
    await this.transaction.run((tx) => this.mailer.queue(tx, { template, to: email, language, dedupeKey, details }));
  }

  private hasHeardEnough(personId: string): Promise<boolean> {
    return this.answersBack.consume(personId).then(
      () => false,
      (reason: unknown) => {
        if (reason instanceof RateLimiterRes) return true;
        throw reason;
      },
    );
  }
}

const about = ({ subject }: ReceivedMessage, discussionId: string | null) => ({
  subject: subject.slice(0, SUBJECT_SHOWN),
  path: discussionId === null ? '/' : `/discussions/${discussionId}`,
});

const reasonOf = (why: WhyNot, language: Language): string =>
  'fault' in why
    ? mailWriter(language, false)(`reply-faults.${why.fault}`, why.details)
    : refusalWords[language][why.code];
