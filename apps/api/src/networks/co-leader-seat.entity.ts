// One of a network's two seats of co-leaders, with who was offered it and what came of it.
import type { SeatState } from '@sixfold/domain';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { NetworkEntity } from './network.entity.js';

const TAKEN = `state IN ('offered', 'accepted')`;

@Entity('co_leader_seat')
@Unique('co_leader_seat_key_once', ['offeredBy', 'clientKey'])
@Index('co_leader_seat_taken_once', ['networkId', 'seat'], { unique: true, where: TAKEN })
@Index('co_leader_seat_one_a_person', ['networkId', 'personId'], { unique: true, where: TAKEN })
@Index('co_leader_seat_by_person', ['personId', 'state'])
@Check('co_leader_seat_of_two', 'seat IN (1, 2)')
@Check('co_leader_seat_state_known', `state IN ('offered', 'accepted', 'declined', 'withdrawn', 'ended')`)
export class CoLeaderSeatEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'co_leader_seat_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'co_leader_seat_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'smallint' })
  seat: number;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'co_leader_seat_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'text' })
  state: SeatState;

  @Column({ type: 'uuid' })
  offeredBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'offered_by', foreignKeyConstraintName: 'co_leader_seat_offerer_fk' })
  offerer: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  clientKey: string;

  @CreateDateColumn({ type: 'timestamptz' })
  offeredAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
