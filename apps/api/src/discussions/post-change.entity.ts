// An entry of a discussion's log that is no post: what became of one, and how it read before.
import type { PostChange } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { DiscussionEntity } from './discussion.entity.js';
import { PostEntity } from './post.entity.js';

@Entity('post_change')
@Unique('post_change_key_once', ['changedBy', 'clientKey'])
@Index('post_change_by_post', ['postId', 'seq'])
@Check(
  'post_change_kind_known',
  `kind IN ('edited', 'removed', 'restored', 'pinned', 'unpinned', 'resolved', 'unresolved', 'reacted', 'moved')`,
)
export class PostChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_change_pk' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'post_change_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  /** From the same counter as the posts'. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'post_change_pk' })
  seq: number;

  @Column({ type: 'uuid' })
  postId: string;

  @ManyToOne(() => PostEntity, { nullable: false })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'post_change_post_fk' })
  post: Relation<PostEntity>;

  @Column({ type: 'text' })
  kind: PostChange | 'moved';

  @Column({ type: 'uuid' })
  changedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'post_change_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  changedAt: Date;

  @Column({ type: 'uuid' })
  clientKey: string;

  /** How the post read before it was edited; null for other changes, and once a removed post is blanked. */
  @Column({ type: 'jsonb', nullable: true })
  formerBody: RichTextDocument | null;
}
