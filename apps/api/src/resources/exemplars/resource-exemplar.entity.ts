// A resource that a network's co-leader holds up, with the reason.
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { NetworkEntity } from '../../networks/network.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { ResourceEntity } from '../resource.entity.js';

@Entity('resource_exemplar')
@Index('resource_exemplar_once', ['networkId', 'resourceId'], { unique: true, where: 'taken_back_at IS NULL' })
export class ResourceExemplarEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resource_exemplar_pk' })
  id: string;

  @Column({ type: 'uuid' })
  resourceId: string;

  @ManyToOne(() => ResourceEntity, { nullable: false })
  @JoinColumn({ name: 'resource_id', foreignKeyConstraintName: 'resource_exemplar_resource_fk' })
  resource: Relation<ResourceEntity>;

  /** In whose bank; where it stands in another by now, it is none any more. */
  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'resource_exemplar_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'uuid' })
  curatorId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'curator_id', foreignKeyConstraintName: 'resource_exemplar_curator_fk' })
  curator: Relation<PersonEntity>;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'timestamptz' })
  chosenAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  takenBackAt: Date | null;
}
