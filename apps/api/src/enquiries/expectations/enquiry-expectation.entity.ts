// A hunch or a change, with what its people expect to see; at "check" it comes back to be answered.
import type { ExpectationKind, Outcome } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { EnquiryEntity } from '../enquiry.entity.js';

@Entity('enquiry_expectation')
@Unique('enquiry_expectation_once', ['personId', 'clientKey'])
@Index('enquiry_expectation_of_round', ['enquiryId', 'round', 'id'], { where: 'removed_at IS NULL' })
@Check('enquiry_expectation_kind_known', `kind IN ('hunch', 'change')`)
@Check('enquiry_expectation_outcome_known', `outcome IN ('enough', 'in_part', 'not_yet')`)
@Check('enquiry_expectation_answer_whole', '(outcome IS NULL) = (happened IS NULL)')
export class EnquiryExpectationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'enquiry_expectation_pk' })
  id: string;

  @Column({ type: 'uuid' })
  enquiryId: string;

  @ManyToOne(() => EnquiryEntity, { nullable: false })
  @JoinColumn({ name: 'enquiry_id', foreignKeyConstraintName: 'enquiry_expectation_enquiry_fk' })
  enquiry: Relation<EnquiryEntity>;

  @Column({ type: 'integer' })
  round: number;

  @Column({ type: 'text' })
  kind: ExpectationKind;

  /** What is going on, or what is tried. */
  @Column({ type: 'text' })
  words: string;

  /** What one expects to see. */
  @Column({ type: 'text' })
  expected: string;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'enquiry_expectation_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'enquiry_expectation_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'timestamptz' })
  writtenAt: Date;

  @Column({ type: 'text', nullable: true })
  outcome: Outcome | null;

  @Column({ type: 'text', nullable: true })
  happened: string | null;

  @Column({ type: 'uuid', nullable: true })
  answeredBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'enquiry_expectation_answerer_fk' })
  answerer: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
