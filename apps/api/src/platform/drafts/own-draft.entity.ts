// What one person is writing in one place and has not sent, with a number that every saving raises.
import { type DraftPlace, draftPlaces } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

@Entity('own_draft')
@Check('own_draft_place_known', `place IN (${draftPlaces.map((place) => `'${place}'`).join(', ')})`)
export class OwnDraftEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'own_draft_pk' })
  personId: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'own_draft_person_fk' })
  person: unknown;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'own_draft_pk' })
  place: DraftPlace;

  /** The discussion, group, post or resource. Not bound to it: a draft tells nothing of what is there. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'own_draft_pk' })
  placeId: string;

  /** As the room has it that it is for. */
  @Column({ type: 'jsonb' })
  content: object;

  @Column({ type: 'integer' })
  revision: number;

  @Index('own_draft_by_age')
  @Column({ type: 'timestamptz' })
  savedAt: Date;
}
