// What somebody of a group does by some day. The post that stands for it in the discussion has the same id.
import type { ActionEnd } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WorkingGroupEntity } from '../../groups/working-group.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { PostEntity } from '../post.entity.js';

@Entity('action')
@Index('action_open', { synchronize: false })
@Index('action_ended', { synchronize: false })
@Index('action_of_owner', { synchronize: false })
@Index('action_due', { synchronize: false })
@Check('action_end_known', `ended_as IN ('done', 'dropped')`)
@Check('action_end_whole', 'num_nonnulls(ended_as, ended_at) IN (0, 2)')
@Check('action_due_whole', 'num_nonnulls(due_by, due_ends_at) IN (0, 2)')
@Check('action_accepted_by_owner', 'accepted_at IS NULL OR owner_id IS NOT NULL')
export class ActionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'action_pk' })
  id: string;

  @OneToOne(() => PostEntity, { nullable: false })
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'action_post_fk' })
  post: Relation<PostEntity>;

  @Column({ type: 'uuid' })
  groupId: string;

  @ManyToOne(() => WorkingGroupEntity, { nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'action_group_fk' })
  group: Relation<WorkingGroupEntity>;

  @Column({ type: 'text' })
  words: string;

  /** The post of the same discussion that it springs from. */
  @Column({ type: 'uuid', nullable: true })
  fromPost: string | null;

  @ManyToOne(() => PostEntity)
  @JoinColumn({ name: 'from_post', foreignKeyConstraintName: 'action_source_fk' })
  source: Relation<PostEntity> | null;

  /** Who has it or is asked to; in effect only while they are in the group. */
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'action_owner_fk' })
  owner: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;

  /** The last day for it, as YYYY-MM-DD. */
  @Column({ type: 'date', nullable: true })
  dueBy: string | null;

  /** When that day is over by the network's clock. */
  @Column({ type: 'timestamptz', nullable: true })
  dueEndsAt: Date | null;

  @Column({ type: 'text', nullable: true })
  endedAs: ActionEnd | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
