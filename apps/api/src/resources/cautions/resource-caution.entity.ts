// What did not work when somebody taught a resource; its author may answer with a line.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { ResourceEntity } from '../resource.entity.js';

@Entity('resource_caution')
@Unique('resource_caution_key_once', ['personId', 'clientKey'])
@Index('resource_caution_of_resource', ['resourceId', 'id'], { where: 'withdrawn_at IS NULL' })
export class ResourceCautionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resource_caution_pk' })
  id: string;

  @Column({ type: 'uuid' })
  resourceId: string;

  @ManyToOne(() => ResourceEntity, { nullable: false })
  @JoinColumn({ name: 'resource_id', foreignKeyConstraintName: 'resource_caution_resource_fk' })
  resource: Relation<ResourceEntity>;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'resource_caution_person_fk' })
  person: Relation<PersonEntity>;

  /** Where it did not work. */
  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'resource_caution_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'timestamptz' })
  notedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  /** Of the resource's author, in one line. */
  @Column({ type: 'text', nullable: true })
  answer: string | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
