// A titled conversation: one gap-free log of posts, and what a list of discussions needs to know of it.
import type { Pace } from '@sixfold/domain';
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
import { WorkingGroupEntity } from '../groups/working-group.entity.js';
import { PersonEntity } from '../people/person.entity.js';

@Entity('discussion')
@Unique('discussion_key_once', ['startedBy', 'clientKey'])
@Index('discussion_by_last_post', { synchronize: false })
@Check('discussion_title_length', 'char_length(title) BETWEEN 3 AND 120')
@Check('discussion_pace_known', 'pace_minutes IN (0, 1, 5, 15, 60)')
@Check('discussion_language_known', `language IN ('en', 'da', 'sv')`)
export class DiscussionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'discussion_pk' })
  id: string;

  @Column({ type: 'uuid' })
  groupId: string;

  @ManyToOne(() => WorkingGroupEntity, { nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'discussion_group_fk' })
  group: Relation<WorkingGroupEntity>;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'uuid' })
  startedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'started_by', foreignKeyConstraintName: 'discussion_starter_fk' })
  starter: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  clientKey: string;

  /** The seq of the newest entry of the log; raised in the statement that writes the entry. */
  @Column({ type: 'integer' })
  lastSeq: number;

  @Column({ type: 'integer' })
  postCount: number;

  @Column({ type: 'timestamptz' })
  lastPostAt: Date;

  /** Of one whose posts were all moved: where the last of them went; nothing new is written there. */
  @Column({ type: 'uuid', nullable: true })
  movedInto: string | null;

  @ManyToOne(() => DiscussionEntity)
  @JoinColumn({ name: 'moved_into', foreignKeyConstraintName: 'discussion_moved_into_fk' })
  successor: Relation<DiscussionEntity> | null;

  @CreateDateColumn({ type: 'timestamptz' })
  startedAt: Date;

  /** Minutes between two posts of the same person; 0 asks for none. */
  @Column({ type: 'integer', default: 0 })
  paceMinutes: Pace;
}
