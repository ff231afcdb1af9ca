// A piece of evidence: what somebody of one school saw, heard, measured or read, at one stage of one round.
import type { CycleStage, EvidenceKind, EvidenceStrength } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { EnquiryEntity } from '../enquiry.entity.js';

@Entity('enquiry_evidence')
@Unique('enquiry_evidence_once', ['personId', 'clientKey'])
@Index('enquiry_evidence_of_stage', ['enquiryId', 'round', 'stage', 'id'], { where: 'removed_at IS NULL' })
@Check('enquiry_evidence_stage_known', `stage IN ('question', 'baseline', 'hunch', 'learn', 'act', 'check', 'share')`)
@Check('enquiry_evidence_kind_known', `kind IN ('observation', 'document', 'data', 'pupil_voice')`)
@Check('enquiry_evidence_strength_known', 'strength BETWEEN 1 AND 5')
@Check('enquiry_evidence_says_something', 'body IS NOT NULL OR quotation IS NOT NULL')
export class EnquiryEvidenceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'enquiry_evidence_pk' })
  id: string;

  @Column({ type: 'uuid' })
  enquiryId: string;

  @ManyToOne(() => EnquiryEntity, { nullable: false })
  @JoinColumn({ name: 'enquiry_id', foreignKeyConstraintName: 'enquiry_evidence_enquiry_fk' })
  enquiry: Relation<EnquiryEntity>;

  @Column({ type: 'integer' })
  round: number;

  @Column({ type: 'text' })
  stage: CycleStage;

  @Column({ type: 'text' })
  kind: EvidenceKind;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'jsonb', nullable: true })
  body: RichTextDocument | null;

  /** What a pupil said, word for word. */
  @Column({ type: 'text', nullable: true })
  quotation: string | null;

  /** Who said it, where no pupil is named; may be empty. */
  @Column({ type: 'text' })
  saidBy: string;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'enquiry_evidence_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'enquiry_evidence_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'timestamptz' })
  addedAt: Date;

  /** As its author declares it. */
  @Column({ type: 'integer' })
  strength: EvidenceStrength;

  /** Somebody of another school who has looked at it and says the same. */
  @Column({ type: 'uuid', nullable: true })
  confirmedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'confirmed_by', foreignKeyConstraintName: 'enquiry_evidence_confirmer_fk' })
  confirmer: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
