// What is chosen about letters: on which weekday a network's goes, and who does not want it.
import type { Weekday } from '@sixfold/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { NetworkEntity } from '../network.entity.js';

@Entity('letter_day')
@Check('letter_day_known', `weekday IN ('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday')`)
export class LetterDayEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'letter_day_pk' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'letter_day_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'text' })
  weekday: Weekday;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  setAt: Date;
}

@Entity('letter_unwanted')
export class LetterUnwantedEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'letter_unwanted_pk' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'letter_unwanted_network_fk' })
  network: Relation<NetworkEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'letter_unwanted_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'letter_unwanted_person_fk' })
  person: Relation<PersonEntity>;
}
