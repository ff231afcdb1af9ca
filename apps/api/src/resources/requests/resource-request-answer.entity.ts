// A resource with which somebody answered a request; each resource answers it once.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { ResourceEntity } from '../resource.entity.js';
import { ResourceRequestEntity } from './resource-request.entity.js';

@Entity('resource_request_answer')
@Index('resource_request_answer_of_resource', ['resourceId'], { where: 'helped' })
export class ResourceRequestAnswerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resource_request_answer_pk' })
  requestId: string;

  @ManyToOne(() => ResourceRequestEntity, { nullable: false })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'resource_request_answer_request_fk' })
  request: Relation<ResourceRequestEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resource_request_answer_pk' })
  resourceId: string;

  @ManyToOne(() => ResourceEntity, { nullable: false })
  @JoinColumn({ name: 'resource_id', foreignKeyConstraintName: 'resource_request_answer_resource_fk' })
  resource: Relation<ResourceEntity>;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'resource_request_answer_person_fk' })
  person: Relation<PersonEntity>;

  /** For which they answered. */
  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'resource_request_answer_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  line: string;

  @Column({ type: 'timestamptz' })
  answeredAt: Date;

  /** Whoever asked says so. */
  @Column({ type: 'boolean', default: false })
  helped: boolean;
}
