// How one person wants to be mailed about one network, where that differs from the rest.
import type { MailWish } from '@sixfold/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MAIL_KNOWN } from './notice-settings.entity.js';

@Entity('notice_network_settings')
@Check('notice_network_settings_mail_known', MAIL_KNOWN)
export class NoticeNetworkSettingsEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notice_network_settings_pk' })
  personId: string;

  // Named, not imported: the platform knows no room.
  @ManyToOne('PersonEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notice_network_settings_person_fk' })
  person: unknown;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notice_network_settings_pk' })
  networkId: string;

  @Column({ type: 'text' })
  mail: MailWish;
}
