// How far a discussion's log has been told to its followers. Apart from the discussion, whose row every post locks.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DiscussionEntity } from './discussion.entity.js';

@Entity('discussion_telling')
export class DiscussionTellingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'discussion_telling_pk' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'discussion_telling_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  /** The seq of the newest post of which everybody was told who is to be. */
  @Column({ type: 'integer' })
  seq: number;
}
