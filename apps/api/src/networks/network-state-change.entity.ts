// One change of a network's state, kept for its history.
import type { NetworkState } from '@sixfold/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { NetworkEntity } from './network.entity.js';

@Entity('network_state_change')
@Index('network_state_change_by_network', ['networkId', 'at'])
export class NetworkStateChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'network_state_change_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'network_state_change_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'text' })
  before: NetworkState;

  @Column({ type: 'text' })
  state: NetworkState;

  @Column({ type: 'timestamptz' })
  at: Date;
}
