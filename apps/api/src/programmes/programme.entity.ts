// What a facilitator runs: networks of schools over several years.
import type { Currency } from '@sixfold/domain';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';

@Entity('programme')
@Unique('programme_key_once', ['createdBy', 'clientKey'])
@Check('programme_ends_after_start', 'ends_on > starts_on')
@Check('programme_currency_known', `currency IN ('GBP', 'EUR', 'DKK', 'SEK', 'NOK')`)
@Check('programme_ceiling_of_money', 'yearly_ceiling >= 0')
export class ProgrammeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_pk' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  scope: string;

  @Column({ type: 'date' })
  startsOn: string;

  @Column({ type: 'date' })
  endsOn: string;

  @Column({ type: 'text', default: 'GBP' })
  currency: Currency;

  /** Rule 4: for one network and year, in whole units of the currency. */
  @Column({ type: 'integer', default: 50_000 })
  yearlyCeiling: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  /** Null for the programmes that were there before administrators could begin one. */
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'programme_creator_fk' })
  creator: Relation<PersonEntity> | null;

  @Column({ type: 'uuid', nullable: true })
  clientKey: string | null;
}
