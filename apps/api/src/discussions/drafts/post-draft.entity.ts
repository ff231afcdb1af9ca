// What one person is writing in one place and has not sent, with a number that every saving raises.
import type { DraftPlace } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';

@Entity('post_draft')
@Check('post_draft_place_known', `place IN ('post', 'discussion', 'edit')`)
export class PostDraftEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_draft_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'post_draft_person_fk' })
  person: Relation<PersonEntity>;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'post_draft_pk' })
  place: DraftPlace;

  /** The discussion, group or post. Not bound to it: a draft tells nothing of what is there. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'post_draft_pk' })
  placeId: string;

  /** Of a new discussion; empty elsewhere. */
  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'jsonb', nullable: true })
  body: RichTextDocument | null;

  @Column({ type: 'integer' })
  revision: number;

  @Index('post_draft_by_age')
  @Column({ type: 'timestamptz' })
  savedAt: Date;
}
