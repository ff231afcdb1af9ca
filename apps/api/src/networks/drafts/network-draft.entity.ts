// What the co-leaders of a network are writing together: one draft about each thing, with a number that every saving raises.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { NetworkEntity } from '../network.entity.js';

@Entity('network_draft')
export class NetworkDraftEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'network_draft_pk' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'network_draft_network_fk' })
  network: Relation<NetworkEntity>;

  /** "charter", or "review" with its year. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'network_draft_pk' })
  about: string;

  @Column({ type: 'jsonb' })
  content: unknown;

  @Column({ type: 'integer' })
  revision: number;

  @Column({ type: 'uuid' })
  writtenBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'written_by', foreignKeyConstraintName: 'network_draft_writer_fk' })
  writer: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  writtenAt: Date;
}
