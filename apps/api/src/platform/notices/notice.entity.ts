// Something one person was told: a line of their list, and while it has a due moment, a part of their next mail.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { NoticeKind } from './notice-kinds.js';

@Entity('notice')
@Unique('notice_told_once', ['dedupeKey', 'personId'])
@Index('notice_by_person', ['personId', 'id'])
@Index('notice_unread', ['personId', 'networkId'], { where: 'read_at IS NULL' })
@Index('notice_mail_due', ['mailDueAt'], { where: 'mail_due_at IS NOT NULL' })
export class NoticeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notice_pk' })
  id: string;

  // Named, not imported: the platform knows no room.
  @ManyToOne('PersonEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notice_person_fk' })
  person: unknown;

  @Column({ type: 'uuid' })
  personId: string;

  /** The network that it belongs to; null for what is about no network. */
  @Column({ type: 'uuid', nullable: true })
  networkId: string | null;

  @Column({ type: 'text' })
  kind: NoticeKind;

  /** Where it leads: a path of the web. */
  @Column({ type: 'text' })
  path: string;

  @Column({ type: 'jsonb' })
  details: Record<string, string | number>;

  @Column({ type: 'text' })
  dedupeKey: string;

  @Column({ type: 'timestamptz' })
  toldAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  readAt: Date | null;

  /** When its mail may go; null once it went, and for whoever wants none. */
  @Column({ type: 'timestamptz', nullable: true })
  mailDueAt: Date | null;
}
