// How loud one person wants one discussion, where that differs from its group.
import { type FollowLevel, followLevels } from '@sixfold/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { DiscussionEntity } from './discussion.entity.js';

export const LEVEL_KNOWN = `level IN (${followLevels.map((level) => `'${level}'`).join(', ')})`;

@Entity('discussion_follow')
@Check('discussion_follow_level_known', LEVEL_KNOWN)
export class DiscussionFollowEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'discussion_follow_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'discussion_follow_person_fk' })
  person: Relation<PersonEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'discussion_follow_pk' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'discussion_follow_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  @Column({ type: 'text' })
  level: FollowLevel;
}
