// Every statement about mail.
import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Database } from '../database/database.js';
import { insertOnce } from '../database/insert-once.js';
import type { Tx } from '../transaction/tx.js';
import { MailEntity } from './mail.entity.js';

export type NewMail = Pick<MailEntity, 'id' | 'dedupeKey' | 'toAddress' | 'language' | 'subject' | 'text' | 'html'>;

@Injectable()
export class MailRepository {
  constructor(private readonly database: Database) {}

  /** Says whether the mail is new; with a dedupe key that was used before nothing is written. */
  async add(tx: Tx, mail: NewMail): Promise<boolean> {
    return (await insertOnce(tx, MailEntity, mail)) === 'inserted';
  }

  /** The mail, locked, if it was not sent yet: whoever comes second waits, and then has nothing to do. */
  lockUnsent(manager: EntityManager, id: string): Promise<MailEntity | null> {
    return manager
      .createQueryBuilder(MailEntity, 'mail')
      .setLock('pessimistic_write')
      .where('mail.id = :id AND mail.sent_at IS NULL', { id })
      .getOne();
  }

  /** Notes that the mail went; `keepsBody` only where its links are worth nothing to a thief, in a demo. */
  async markSent(tx: Tx, mail: MailEntity, keepsBody: boolean): Promise<void> {
    const blank = keepsBody ? {} : { text: '', html: '' };
    await tx.manager.update(MailEntity, mail.id, {
      ...blank,
      attempts: mail.attempts + 1,
      sentAt: new Date(),
      lastError: null,
    });
  }

  async markFailed(tx: Tx, id: string, reason: string): Promise<void> {
    await tx.query('UPDATE mail SET attempts = attempts + 1, last_error = $2 WHERE id = $1', [id, reason]);
  }

  /** Newest first (ids sort by time); `beforeId` is the last mail of the page before. */
  page(limit: number, beforeId: string | null): Promise<MailEntity[]> {
    return this.database.manager.find(MailEntity, {
      where: beforeId === null ? {} : { id: LessThan(beforeId) },
      order: { id: 'DESC' },
      take: limit,
    });
  }
}
