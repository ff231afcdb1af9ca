// That somebody taught a resource: in which class, on which day, how it went.
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { ResourceEntity } from '../resource.entity.js';

@Entity('resource_use')
@Unique('resource_use_key_once', ['personId', 'clientKey'])
@Index('resource_use_of_resource', ['resourceId', 'organisationId'], { where: 'withdrawn_at IS NULL' })
@Index('resource_use_of_organisation', ['organisationId', 'taughtOn'], { where: 'withdrawn_at IS NULL' })
@Check('resource_use_says_how', `how <> ''`)
export class ResourceUseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resource_use_pk' })
  id: string;

  @Column({ type: 'uuid' })
  resourceId: string;

  @ManyToOne(() => ResourceEntity, { nullable: false })
  @JoinColumn({ name: 'resource_id', foreignKeyConstraintName: 'resource_use_resource_fk' })
  resource: Relation<ResourceEntity>;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'resource_use_person_fk' })
  person: Relation<PersonEntity>;

  /** Where it was taught. */
  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'resource_use_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  /** In the school's own words: never who is in it. */
  @Column({ type: 'text' })
  className: string;

  /** As YYYY-MM-DD. */
  @Column({ type: 'date' })
  taughtOn: string;

  @Column({ type: 'text' })
  how: string;

  @Column({ type: 'text' })
  wouldChange: string;

  @Column({ type: 'timestamptz' })
  loggedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
