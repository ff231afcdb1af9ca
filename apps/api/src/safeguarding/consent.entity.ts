// One consent: for one purpose, by one giver. What is withdrawn stays, as what it was.
import type { ConsentGiver, ConsentPurpose } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { ConsentPupilEntity } from './consent-pupil.entity.js';

@Entity('consent')
@Unique('consent_once', ['recordedBy', 'clientKey', 'purpose', 'giver'])
@Index('consent_of_pupil', ['pupilId'])
@Check('consent_purpose_known', `purpose IN ('quotation', 'picture', 'work')`)
@Check('consent_giver_known', `giver IN ('school', 'guardian', 'pupil')`)
@Check('consent_days_in_order', 'given_on <= until')
@Check('consent_withdrawn_by_somebody', '(withdrawn_at IS NULL) = (withdrawn_by IS NULL)')
export class ConsentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'consent_pk' })
  id: string;

  @Column({ type: 'uuid' })
  pupilId: string;

  @ManyToOne(() => ConsentPupilEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'consent_pupil_fk' })
  pupil: Relation<ConsentPupilEntity>;

  @Column({ type: 'text' })
  purpose: ConsentPurpose;

  @Column({ type: 'text' })
  giver: ConsentGiver;

  /** As YYYY-MM-DD. */
  @Column({ type: 'date' })
  givenOn: string;

  /** The last day on which it holds, as YYYY-MM-DD. */
  @Column({ type: 'date' })
  until: string;

  /** How the school knows: a note, the signed form. */
  @Column({ type: 'jsonb' })
  evidence: RichTextDocument;

  @Column({ type: 'uuid' })
  recordedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'consent_recorder_fk' })
  recorder: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  recordedAt: Date;

  @Column({ type: 'uuid' })
  clientKey: string;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  withdrawnBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'withdrawn_by', foreignKeyConstraintName: 'consent_withdrawer_fk' })
  withdrawer: Relation<PersonEntity> | null;

  @Column({ type: 'text', nullable: true })
  withdrawnBecause: string | null;
}
