// That a letter went out: one a network and day, which is what makes it go out once.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { NetworkEntity } from '../network.entity.js';

@Entity('weekly_letter')
@Unique('weekly_letter_once', ['networkId', 'day'])
export class WeeklyLetterEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'weekly_letter_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'weekly_letter_network_fk' })
  network: Relation<NetworkEntity>;

  /** Where the network's clock hangs, as `2026-11-25`. */
  @Column({ type: 'date' })
  day: string;

  @Column({ type: 'timestamptz' })
  sentAt: Date;
}
