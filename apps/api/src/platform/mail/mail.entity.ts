// A mail on its way, and afterwards the proof that it went. The dedupe key makes it one mail, however often it is asked for.
import type { MailFault } from '@sixfold/domain';
import { type Language } from '@sixfold/words';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('mail')
@Unique('mail_dedupe_key_unique', ['dedupeKey'])
@Index('mail_waiting', ['nextAttemptAt'], { where: 'sent_at IS NULL AND gave_up_at IS NULL' })
@Index('mail_given_up', ['id'], { where: 'gave_up_at IS NOT NULL' })
export class MailEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mail_pk' })
  id: string;

  @Column({ type: 'text' })
  dedupeKey: string;

  @Column({ type: 'text' })
  toAddress: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  html: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  queuedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts: number;

  @Column({ type: 'text', nullable: true })
  lastError: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  nextAttemptAt: Date;

  /** Since when it waits for an administrator instead of being tried again. */
  @Column({ type: 'timestamptz', nullable: true })
  gaveUpAt: Date | null;

  @Column({ type: 'text', nullable: true })
  fault: MailFault | null;

  /** Where one click ends mail like this one: a path of the API; null for mail that its reader asked for. */
  @Column({ type: 'text', nullable: true })
  unsubscribePath: string | null;

  /** Where an answer goes that is read; null where none is. */
  @Column({ type: 'text', nullable: true })
  replyTo: string | null;
}
