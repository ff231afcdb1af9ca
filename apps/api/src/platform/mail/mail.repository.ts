// Every statement about mail.
import { Injectable } from '@nestjs/common';
import type { MailFault } from '@sixfold/domain';
import { type EntityManager, LessThan } from 'typeorm';
import { Database } from '../database/database.js';
import type { Tx } from '../transaction/tx.js';
import { MailEntity } from './mail.entity.js';

export type NewMail = Pick<
  MailEntity,
  | 'id'
  | 'dedupeKey'
  | 'toAddress'
  | 'language'
  | 'subject'
  | 'text'
  | 'html'
  | 'nextAttemptAt'
  | 'unsubscribePath'
  | 'replyTo'
>;

/** What came of an attempt that failed: it is tried again at a moment, or given up at one. */
export interface FailedAttempt {
  readonly fault: MailFault;
  /** As the server said it, for whoever looks into the database. */
  readonly reason: string;
  readonly nextAttemptAt: Date | null;
  readonly now: Date;
}

@Injectable()
export class MailRepository {
  constructor(private readonly database: Database) {}

  /** Gives the ids of the new ones; a mail whose dedupe key was used before is not written. */
  async add(tx: Tx, mails: readonly NewMail[]): Promise<readonly string[]> {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(MailEntity)
      .values([...mails])
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as { id: string }[]).map(({ id }) => id);
  }

  /** The mail, locked, if it waits to be sent: whoever comes second waits too, and then has nothing to do. */
  lockUnsent(manager: EntityManager, id: string): Promise<MailEntity | null> {
    return manager
      .createQueryBuilder(MailEntity, 'mail')
      .setLock('pessimistic_write')
      .where('mail.id = :id AND mail.sent_at IS NULL AND mail.gave_up_at IS NULL', { id })
      .getOne();
  }

  /** Mail whose moment has come, the one that waits longest first. */
  async waiting(now: Date, limit: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM mail WHERE sent_at IS NULL AND gave_up_at IS NULL AND next_attempt_at <= $1
       ORDER BY next_attempt_at LIMIT $2`,
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Notes that the mail went; `keepsBody` only where its links are worth nothing to a thief, in a demo. */
  async markSent(tx: Tx, mail: MailEntity, now: Date, keepsBody: boolean): Promise<void> {
    const blank = keepsBody ? {} : { text: '', html: '' };
    await tx.manager.update(MailEntity, mail.id, {
      ...blank,
      attempts: mail.attempts + 1,
      sentAt: now,
      lastError: null,
      fault: null,
    });
  }

  async markFailed(tx: Tx, mail: MailEntity, { fault, reason, nextAttemptAt, now }: FailedAttempt): Promise<void> {
    await tx.manager.update(MailEntity, mail.id, {
      attempts: mail.attempts + 1,
      lastError: reason,
      fault,
      ...(nextAttemptAt === null ? { gaveUpAt: now } : { nextAttemptAt }),
    });
  }

  /** Newest first (ids sort by time); `beforeId` is the last mail of the page before. */
  page(limit: number, beforeId: string | null): Promise<MailEntity[]> {
    return this.database.manager.find(MailEntity, {
      where: beforeId === null ? {} : { id: LessThan(beforeId) },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /** Mail that was given up, newest first. */
  failedPage(limit: number, beforeId: string | null): Promise<MailEntity[]> {
    const failed = this.database.manager.createQueryBuilder(MailEntity, 'mail').where('mail.gave_up_at IS NOT NULL');
    if (beforeId !== null) failed.andWhere('mail.id < :beforeId', { beforeId });
    return failed.orderBy('mail.id', 'DESC').take(limit).getMany();
  }

  /** Lets a mail that was given up wait again, with all its attempts before it; false when there is no such mail. */
  async tryAgain(tx: Tx, id: string, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `WITH again AS (
         UPDATE mail SET gave_up_at = NULL, attempts = 0, next_attempt_at = $2
         WHERE id = $1 AND gave_up_at IS NOT NULL RETURNING id
       ) SELECT id FROM again`,
      [id, now],
    );
    return rows.length === 1;
  }
}
