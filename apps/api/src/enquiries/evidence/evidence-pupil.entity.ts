// A pupil who can be known by a piece of evidence, and until when the consents hold that let it be shown.
import type { ConsentPurpose } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { EnquiryEvidenceEntity } from './enquiry-evidence.entity.js';

@Entity('enquiry_evidence_pupil')
@Index('enquiry_evidence_of_pupil', ['pupilId'])
@Check('enquiry_evidence_pupil_purpose_known', `purpose IN ('quotation', 'picture', 'work')`)
export class EvidencePupilEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'enquiry_evidence_pupil_pk' })
  evidenceId: string;

  @ManyToOne(() => EnquiryEvidenceEntity, { nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'enquiry_evidence_pupil_evidence_fk' })
  evidence: Relation<EnquiryEvidenceEntity>;

  /** Stays when the school has forgotten the pupil, so that nothing shown by it comes back. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'enquiry_evidence_pupil_pk' })
  pupilId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'enquiry_evidence_pupil_pk' })
  purpose: ConsentPurpose;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'enquiry_evidence_pupil_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  /** The first name, as others may see it; empty once the pupil is forgotten. */
  @Column({ type: 'text' })
  shownName: string;

  /** The last day on which all consents hold (YYYY-MM-DD); null while they do not. */
  @Column({ type: 'date', nullable: true })
  until: string | null;
}
