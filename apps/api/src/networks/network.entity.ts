// A network as it is stored: its words, its state, its programme.
import type { NetworkState } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
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
import { ProgrammeEntity } from '../programmes/programme.entity.js';

@Entity('network')
@Unique('network_key_once', ['founderId', 'clientKey'])
@Index('network_by_programme', ['programmeId', 'id'])
@Index('network_by_programme_and_name', ['programmeId', 'name', 'id'])
@Index('network_by_words', { synchronize: false })
@Index('network_by_next_step', ['nextStepAt'], { where: 'next_step_at IS NOT NULL' })
@Check('network_name_length', 'char_length(name) BETWEEN 3 AND 120')
@Check('network_purpose_length', 'char_length(purpose) BETWEEN 1 AND 2000')
@Check('network_focus_length', 'char_length(learning_focus) <= 500')
@Check('network_language_known', `language IN ('en', 'da', 'sv')`)
@Check('network_state_known', `state IN ('forming', 'active', 'at_risk', 'lapsed', 'closed')`)
@Check('network_forming_or_activated', `state IN ('forming', 'closed') OR activated_at IS NOT NULL`)
@Check('network_at_risk_since_when', `state <> 'at_risk' OR at_risk_since IS NOT NULL`)
export class NetworkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'network_pk' })
  id: string;

  @Column({ type: 'uuid' })
  programmeId: string;

  @ManyToOne(() => ProgrammeEntity, { nullable: false })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'network_programme_fk' })
  programme: Relation<ProgrammeEntity>;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'text', default: '' })
  learningFocus: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  state: NetworkState;

  @Column({ type: 'uuid' })
  founderId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'founder_id', foreignKeyConstraintName: 'network_founder_fk' })
  founder: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  clientKey: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  activatedAt: Date | null;

  /** Kept when it lapses; null for one that has not been at risk since it was last whole. */
  @Column({ type: 'timestamptz', nullable: true })
  atRiskSince: Date | null;

  /** When time by itself is next to change something; null when only an act can. */
  @Column({ type: 'timestamptz', nullable: true })
  nextStepAt: Date | null;

  /** Whether schools may apply; said by its co-leaders. */
  @Column({ type: 'boolean', default: false })
  takesNewSchools: boolean;
}
