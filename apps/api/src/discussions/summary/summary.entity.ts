// One version of what stands above a discussion, an entry of its log; the newest is what is read.
import type { RichTextDocument } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { DiscussionEntity } from '../discussion.entity.js';

@Entity('discussion_summary')
@Unique('discussion_summary_key_once', ['authorId', 'clientKey'])
@Index('discussion_summary_cleared', { synchronize: false })
@Check('discussion_summary_language_known', `language IN ('en', 'da', 'sv')`)
export class SummaryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'discussion_summary_pk' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'discussion_summary_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  /** From the same counter as the posts'. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'discussion_summary_pk' })
  seq: number;

  @Column({ type: 'uuid' })
  authorId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'discussion_summary_author_fk' })
  author: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'discussion_summary_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  /** Null where it was cleared, and once the words that were cleared are blanked. */
  @Column({ type: 'jsonb', nullable: true })
  body: RichTextDocument | null;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'timestamptz' })
  writtenAt: Date;

  @Column({ type: 'uuid' })
  clientKey: string;
}
