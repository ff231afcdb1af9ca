// One entry of a discussion's log: what a person wrote, and for which organisation.
import type { RichTextDocument } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { DiscussionEntity } from './discussion.entity.js';

@Entity('post')
@Unique('post_seq_once', ['discussionId', 'seq'])
@Unique('post_key_once', ['authorId', 'clientKey'])
@Check('post_language_known', `language IN ('en', 'da', 'sv')`)
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

  @Column({ type: 'jsonb' })
  body: RichTextDocument;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'timestamptz' })
  postedAt: Date;
}
