// What became of an action, an entry of the discussion's log.
import type { ActionChange } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { DiscussionEntity } from '../discussion.entity.js';
import { ActionEntity } from './action.entity.js';

@Entity('action_change')
@Unique('action_change_key_once', ['changedBy', 'clientKey'])
@Index('action_change_by_action', ['actionId', 'seq'])
@Check(
  'action_change_kind_known',
  `kind IN ('given', 'accepted', 'declined', 'scheduled', 'done', 'dropped', 'reopened')`,
)
export class ActionChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'action_change_pk' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'action_change_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  /** From the same counter as the posts'. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'action_change_pk' })
  seq: number;

  @Column({ type: 'uuid' })
  actionId: string;

  @ManyToOne(() => ActionEntity, { nullable: false })
  @JoinColumn({ name: 'action_id', foreignKeyConstraintName: 'action_change_action_fk' })
  action: Relation<ActionEntity>;

  @Column({ type: 'text' })
  kind: ActionChange;

  @Column({ type: 'uuid' })
  changedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'action_change_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  changedAt: Date;

  @Column({ type: 'uuid' })
  clientKey: string;

  /** Of what was given: to whom; null for what was given back. */
  @Column({ type: 'uuid', nullable: true })
  givenTo: string | null;

  /** Of what was scheduled: until which day. */
  @Column({ type: 'date', nullable: true })
  dueBy: string | null;

  /** With an answer; empty for none. */
  @Column({ type: 'text' })
  words: string;
}
