// People of several schools in a network with a shared interest.
import type { GroupEntry, GroupRole, Subject, TeachingPhase } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { NetworkEntity } from '../networks/network.entity.js';
import { PersonEntity } from '../people/person.entity.js';

@Entity('working_group')
@Unique('working_group_key_once', ['openedBy', 'clientKey'])
@Index('working_group_name_once', { synchronize: false })
@Check('working_group_name_length', 'char_length(name) BETWEEN 3 AND 80')
@Check('working_group_purpose_length', 'char_length(purpose) BETWEEN 3 AND 500')
@Check('working_group_theme_length', 'char_length(theme) <= 60')
@Check('working_group_language_known', `language IN ('en', 'da', 'sv')`)
@Index('working_group_role_once', ['networkId', 'follows'], { unique: true, where: 'follows IS NOT NULL' })
@Check('working_group_follows_known', `follows IN ('heads', 'co_leaders')`)
@Check('working_group_opened_by_somebody', '(opened_by IS NULL) = (follows IS NOT NULL)')
@Check('working_group_entry_known', `entry IN ('open', 'on_request', 'by_invitation')`)
export class WorkingGroupEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'working_group_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'working_group_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text', default: 'open' })
  entry: GroupEntry;

  @Column({ type: 'text', nullable: true })
  subject: Subject | null;

  @Column({ type: 'text', nullable: true })
  phase: TeachingPhase | null;

  /** In its own words; empty for none. */
  @Column({ type: 'text', default: '' })
  theme: string;

  @Column({ type: 'boolean', default: false })
  facilitatorsRead: boolean;

  /** Since when nothing new is written there. */
  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  /** Whose people are in it for as long as they have the role; null where they come and go by hand. */
  @Column({ type: 'text', nullable: true })
  follows: GroupRole | null;

  /** Null for one that follows a role. */
  @Column({ type: 'uuid', nullable: true })
  openedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'opened_by', foreignKeyConstraintName: 'working_group_opener_fk' })
  opener: Relation<PersonEntity> | null;

  @Column({ type: 'uuid' })
  clientKey: string;

  @CreateDateColumn({ type: 'timestamptz' })
  openedAt: Date;
}
