// How one person wants to be mailed, once they changed it: how often, and when not.
import { type DayRange, type MailWish, mailWishes } from '@sixfold/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

export const MAIL_KNOWN = `mail IN (${mailWishes.map((wish) => `'${wish}'`).join(', ')})`;

@Entity('notice_settings')
@Check('notice_settings_mail_known', MAIL_KNOWN)
@Check('notice_settings_quiet_hours_whole', 'num_nonnulls(quiet_from, quiet_until) <> 1')
export class NoticeSettingsEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notice_settings_pk' })
  personId: string;

  // Named, not imported: the platform knows no room.
  @ManyToOne('PersonEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notice_settings_person_fk' })
  person: unknown;

  @Column({ type: 'text' })
  mail: MailWish;

  /** A time of day as `18:00`; null with its fellow when no hour is quiet. */
  @Column({ type: 'text', nullable: true })
  quietFrom: string | null;

  @Column({ type: 'text', nullable: true })
  quietUntil: string | null;

  @Column({ type: 'boolean' })
  quietWeekends: boolean;

  /** An IANA name; null for that of the person's language. */
  @Column({ type: 'text', nullable: true })
  timeZone: string | null;

  @Column({ type: 'jsonb' })
  holidays: readonly DayRange[];
}
