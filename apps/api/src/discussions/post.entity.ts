// One entry of a discussion's log: what a person wrote, and for which organisation.
import type { RichTextDocument } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { DiscussionEntity } from './discussion.entity.js';
import { PostMoveEntity } from './moving/post-move.entity.js';

@Entity('post')
@Unique('post_seq_once', ['discussionId', 'seq'])
@Unique('post_key_once', ['authorId', 'clientKey'])
@Index('post_by_change', { synchronize: false })
@Index('post_to_blank', { synchronize: false })
@Index('post_marked', { synchronize: false })
@Check('post_language_known', `language IN ('en', 'da', 'sv')`)
@Check('post_removed_by_somebody', '(removed_at IS NULL) = (removed_by IS NULL)')
@Index('post_trace_of', { synchronize: false })
@Index('post_trace_by_move', { synchronize: false })
@Check('post_trace_of_move', '(moved_post_id IS NULL) = (move_id IS NULL)')
@Check(
  'post_removed_with_reason',
  'removed_by = author_id OR moved_post_id IS NOT NULL OR (removed_by IS NULL) = (removal_reason IS NULL)',
)
@Check('post_words_until_removed', 'body IS NOT NULL OR removed_at IS NOT NULL')
export class PostEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_pk' })
  id: string;

  @Column({ type: 'uuid' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'post_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  /** 1, 2, 3 … within the discussion, without a gap, in the order of the commits. */
  @Column({ type: 'integer' })
  seq: number;

  @Column({ type: 'uuid' })
  authorId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'post_author_fk' })
  author: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'post_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'uuid' })
  clientKey: string;

  /** As it reads now; null once the words of a removed post are blanked. */
  @Column({ type: 'jsonb', nullable: true })
  body: RichTextDocument | null;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'timestamptz' })
  postedAt: Date;

  /** Everybody in the group is meant. */
  @Column({ type: 'boolean', default: false })
  namesGroup: boolean;

  /** The seq of the newest change of it; null while there is none. */
  @Column({ type: 'integer', nullable: true })
  changedSeq: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  removedBy: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'removed_by', foreignKeyConstraintName: 'post_remover_fk' })
  remover: Relation<PersonEntity> | null;

  /** Whether it asks the group to decide: then a decision has its id. */
  @Column({ type: 'boolean', default: false })
  asksGroup: boolean;

  /** Whether it says who does what: then an action has its id. */
  @Column({ type: 'boolean', default: false })
  isAction: boolean;

  /** What a moderator owes the author; null for what an author removed. */
  @Column({ type: 'text', nullable: true })
  removalReason: string | null;

  /** Of what stays where a post stood: the post that was moved from there, and with which others. */
  @Column({ type: 'uuid', nullable: true })
  movedPostId: string | null;

  @ManyToOne(() => PostEntity)
  @JoinColumn({ name: 'moved_post_id', foreignKeyConstraintName: 'post_moved_post_fk' })
  movedPost: Relation<PostEntity> | null;

  @Column({ type: 'uuid', nullable: true })
  moveId: string | null;

  @ManyToOne(() => PostMoveEntity)
  @JoinColumn({ name: 'move_id', foreignKeyConstraintName: 'post_move_fk' })
  move: Relation<PostMoveEntity> | null;

  /** Of a post that was moved here: the discussion that it comes from. */
  @Column({ type: 'uuid', nullable: true })
  movedFrom: string | null;

  @ManyToOne(() => DiscussionEntity)
  @JoinColumn({ name: 'moved_from', foreignKeyConstraintName: 'post_moved_from_fk' })
  formerDiscussion: Relation<DiscussionEntity> | null;

  /** Since when it stands on top for everybody. */
  @Column({ type: 'timestamptz', nullable: true })
  pinnedAt: Date | null;

  /** Since when it is said to have answered what was asked. */
  @Column({ type: 'timestamptz', nullable: true })
  resolvedAt: Date | null;
}
