// One change of a discussion's pace, an entry of its log.
import type { Pace } from '@sixfold/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { DiscussionEntity } from '../discussion.entity.js';

@Entity('discussion_pace')
@Unique('discussion_pace_key_once', ['personId', 'clientKey'])
export class PaceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'discussion_pace_pk' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'discussion_pace_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  /** From the same counter as the posts'. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'discussion_pace_pk' })
  seq: number;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'discussion_pace_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'integer' })
  minutes: Pace;

  @Column({ type: 'timestamptz' })
  askedAt: Date;

  @Column({ type: 'uuid' })
  clientKey: string;
}
