// Somebody in one of a network's two seats: offered, held, or held until a day. Rows are never reused: they are the history.
import type { SeatEndReason, SeatState } from '@sixfold/domain';
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

@Entity('co_leader_seat')
@Unique('co_leader_seat_key_once', ['offeredBy', 'clientKey'])
@Index('co_leader_seat_held_once', ['networkId', 'seat'], { unique: true, where: `state = 'accepted'` })
@Index('co_leader_seat_offered_once', ['networkId', 'seat'], { unique: true, where: `state = 'offered'` })
@Index('co_leader_seat_by_network', ['networkId', 'id'])
@Index('co_leader_seat_one_a_person', ['networkId', 'personId'], {
  unique: true,
  where: `state IN ('offered', 'accepted')`,
})
@Index('co_leader_seat_by_person', ['personId', 'state'])
@Check('co_leader_seat_of_two', 'seat IN (1, 2)')
@Check('co_leader_seat_state_known', `state IN ('offered', 'accepted', 'declined', 'withdrawn', 'ended')`)
@Check('co_leader_seat_end_reason_known', `end_reason IN ('handed_over', 'stepped_down', 'left')`)
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
  nomineeAgreedAt: Date | null;

  /** When a co-leader or a facilitator agreed; an offer of theirs is agreed to by being made. */
  @Column({ type: 'timestamptz', nullable: true })
  leadAgreedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  endReason: SeatEndReason | null;
}
