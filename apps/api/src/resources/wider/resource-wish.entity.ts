// An author's wish to give a resource further than the network, and what became of it.
import type { WiderAudience, WishAnswer } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { NetworkEntity } from '../../networks/network.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { ResourceEntity } from '../resource.entity.js';

@Entity('resource_wish')
@Unique('resource_wish_key_once', ['askedBy', 'clientKey'])
@Index('resource_wish_waits_once', ['resourceId'], { unique: true, where: 'answer IS NULL' })
@Index('resource_wish_of_resource', { synchronize: false })
@Index('resource_wish_waiting', ['networkId', 'askedAt', 'id'], { where: 'answer IS NULL' })
@Check('resource_wish_wider', `audience IN ('all_networks', 'public')`)
@Check('resource_wish_answer_known', `answer IN ('approved', 'declined', 'taken_back', 'lapsed')`)
@Check('resource_wish_by_another', `answer NOT IN ('approved', 'declined') OR answered_by <> asked_by`)
@Check('resource_wish_whole_answer', '(answer IS NULL) = (answered_at IS NULL)')
export class ResourceWishEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resource_wish_pk' })
  id: string;

  @Column({ type: 'uuid' })
  resourceId: string;

  @ManyToOne(() => ResourceEntity, { nullable: false })
  @JoinColumn({ name: 'resource_id', foreignKeyConstraintName: 'resource_wish_resource_fk' })
  resource: Relation<ResourceEntity>;

  /** In whose bank it stood, and whose co-leaders answer. */
  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'resource_wish_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'text' })
  audience: WiderAudience;

  /** The newest when it was asked. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'uuid' })
  askedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'resource_wish_author_fk' })
  author: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  askedAt: Date;

  @Column({ type: 'text', nullable: true })
  answer: WishAnswer | null;

  /** Null while it waits, and where it lapsed by itself. */
  @Column({ type: 'uuid', nullable: true })
  answeredBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'resource_wish_answerer_fk' })
  answerer: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  /** Why it was declined. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
