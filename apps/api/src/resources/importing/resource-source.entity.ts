// Under which key a source has an imported resource, and what it said of it last.
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ResourceEntity } from '../resource.entity.js';

@Entity('resource_source')
@Unique('resource_source_of_one', ['resourceId'])
export class ResourceSourceEntity {
  /** Such as `oak/lesson/<its name there>`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'resource_source_pk' })
  key: string;

  @Column({ type: 'uuid' })
  resourceId: string;

  @OneToOne(() => ResourceEntity, { nullable: false })
  @JoinColumn({ name: 'resource_id', foreignKeyConstraintName: 'resource_source_resource_fk' })
  resource: Relation<ResourceEntity>;

  /** SHA-256 of all that was taken over, in hexadecimal: the same again changes nothing. */
  @Column({ type: 'text' })
  digest: string;
}
