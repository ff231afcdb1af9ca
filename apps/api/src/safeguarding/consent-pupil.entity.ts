// A pupil about whom a school keeps consents: only what tells one child of the school from another.
import type { YearGroup } from '@sixfold/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';

@Entity('consent_pupil')
@Unique('consent_pupil_once', ['enteredBy', 'clientKey'])
@Index('consent_pupil_by_name', { synchronize: false })
export class ConsentPupilEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'consent_pupil_pk' })
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'consent_pupil_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  firstName: string;

  @Column({ type: 'integer' })
  yearGroup: YearGroup;

  /** Whether they are thirteen or older, as the school says; no day of birth is kept. */
  @Column({ type: 'boolean' })
  isThirteen: boolean;

  @Column({ type: 'uuid' })
  enteredBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'entered_by', foreignKeyConstraintName: 'consent_pupil_enterer_fk' })
  enterer: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  enteredAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  removedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'removed_by', foreignKeyConstraintName: 'consent_pupil_remover_fk' })
  remover: Relation<PersonEntity> | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
