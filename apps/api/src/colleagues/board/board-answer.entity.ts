// Somebody's answer to an entry of a board: one a person, who may take it back and give it again.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { BoardEntryEntity } from './board-entry.entity.js';

@Entity('board_answer')
export class BoardAnswerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'board_answer_pk' })
  entryId: string;

  @ManyToOne(() => BoardEntryEntity, { nullable: false })
  @JoinColumn({ name: 'entry_id', foreignKeyConstraintName: 'board_answer_entry_fk' })
  entry: Relation<BoardEntryEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'board_answer_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'board_answer_person_fk' })
  person: Relation<PersonEntity>;

  /** The one through which the person reached the network then. */
  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'board_answer_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'timestamptz' })
  answeredAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
