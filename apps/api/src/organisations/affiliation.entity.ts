// A person's tie to one organisation with a role there; live until it is ended, and of effect once it is confirmed.
import { type AffiliationRole, affiliationRoles } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

const LIVE = 'ended_at IS NULL';

@Entity('affiliation')
@Index('affiliation_live_once', ['personId', 'organisationId', 'role'], { unique: true, where: LIVE })
@Index('affiliation_by_organisation', ['organisationId', 'role'], { where: LIVE })
@Index('affiliation_ended_by_organisation', ['organisationId'], { where: 'ended_at IS NOT NULL' })
@Check('affiliation_role_known', `role IN (${affiliationRoles.map((role) => `'${role}'`).join(', ')})`)
@Check('affiliation_ended_by_nobody_before_its_end', 'ended_by IS NULL OR ended_at IS NOT NULL')
export class AffiliationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'affiliation_pk' })
  id: string;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'affiliation_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'affiliation_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  role: AffiliationRole;

  @Column({ type: 'date', default: () => 'now()' })
  startedOn: string;

  /** Null while a first coordinator waits for a facilitator's confirmation. */
  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  /** Null while it lives, and where the register ended it. */
  @Column({ type: 'uuid', nullable: true })
  endedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'ended_by', foreignKeyConstraintName: 'affiliation_ended_by_fk' })
  ender: Relation<PersonEntity> | null;
}
