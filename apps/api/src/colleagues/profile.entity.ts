// What an adult says of themselves and of what they teach. Pupils have no such row.
import type { Subject, TeachingPhase } from '@sixfold/domain';
import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';

@Entity('profile')
@Check(
  'profile_texts_short',
  'char_length(role_in_words) <= 120 AND char_length(offers) <= 600 AND char_length(seeks) <= 600',
)
export class ProfileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'profile_pk' })
  personId: string;

  @OneToOne(() => PersonEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'profile_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'text', array: true })
  subjects: Subject[];

  @Column({ type: 'text', array: true })
  phases: TeachingPhase[];

  /** See `yearGroups`. */
  @Column({ type: 'smallint', array: true })
  yearGroups: number[];

  /** ISO 639-1. */
  @Column({ type: 'text', array: true })
  languages: string[];

  @Column({ type: 'text' })
  roleInWords: string;

  @Column({ type: 'text' })
  offers: string;

  @Column({ type: 'text' })
  seeks: string;

  @Column({ type: 'timestamptz' })
  changedAt: Date;
}
