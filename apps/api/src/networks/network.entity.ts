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
@Check('network_state_known', `state IN ('forming', 'active', 'at_risk', 'lapsed', 'informal', 'ended', 'closed')`)
@Check('network_active_since_when', `state NOT IN ('active', 'at_risk', 'lapsed') OR activated_at IS NOT NULL`)
@Check('network_of_programme_or_with_end', '(programme_id IS NULL) = (ends_on IS NOT NULL)')
@Check('network_informal_with_end', `state NOT IN ('informal', 'ended') OR ends_on IS NOT NULL`)
@Check('network_at_risk_since_when', `state <> 'at_risk' OR at_risk_since IS NOT NULL`)
export class NetworkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'network_pk' })
  id: string;

  /** Null for an informal network. */
  @Column({ type: 'uuid', nullable: true })
  programmeId: string | null;

  @ManyToOne(() => ProgrammeEntity, { nullable: true })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'network_programme_fk' })
  programme: Relation<ProgrammeEntity> | null;

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

  /** The last day of an informal network, as YYYY-MM-DD; null for one of a programme. */
  @Column({ type: 'date', nullable: true })
  endsOn: string | null;

  @Column({ type: 'uuid', nullable: true })
  closedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'closed_by', foreignKeyConstraintName: 'network_closer_fk' })
  closer: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  closeReason: string | null;

  /** The state in which it was closed, and to which it returns when that is undone. */
  @Column({ type: 'text', nullable: true })
  closedFrom: NetworkState | null;

  /** Whether schools may apply; said by its co-leaders. */
  @Column({ type: 'boolean', default: false })
  takesNewSchools: boolean;
}
