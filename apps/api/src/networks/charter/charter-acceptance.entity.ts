// That somebody accepted a version for their school; what a school accepted by joining is not written here.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { CharterVersionEntity } from './charter-version.entity.js';

@Entity('charter_acceptance')
export class CharterAcceptanceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'charter_acceptance_pk' })
  charterVersionId: string;

  @ManyToOne(() => CharterVersionEntity, { nullable: false })
  @JoinColumn({ name: 'charter_version_id', foreignKeyConstraintName: 'charter_acceptance_version_fk' })
  charterVersion: Relation<CharterVersionEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'charter_acceptance_pk' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'charter_acceptance_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'uuid' })
  acceptedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'accepted_by', foreignKeyConstraintName: 'charter_acceptance_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  acceptedAt: Date;
}
