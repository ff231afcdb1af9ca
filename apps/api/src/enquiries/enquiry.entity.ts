// An enquiry of a network: its question, where it stands in its cycle, and in which round.
import type { CycleStage, LearningLevel } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { NetworkEntity } from '../networks/network.entity.js';
import { PersonEntity } from '../people/person.entity.js';

@Entity('enquiry')
@Unique('enquiry_once', ['startedBy', 'clientKey'])
@Index('enquiry_of_network', ['networkId', 'id'])
@Check('enquiry_stage_known', `stage IN ('question', 'baseline', 'hunch', 'learn', 'act', 'check', 'share')`)
@Check('enquiry_language_known', `language IN ('en', 'da', 'sv')`)
export class EnquiryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'enquiry_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'enquiry_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'uuid' })
  startedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'started_by', foreignKeyConstraintName: 'enquiry_starter_fk' })
  starter: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  startedAt: Date;

  @Column({ type: 'text' })
  question: string;

  /** What is meant to change for pupils. */
  @Column({ type: 'text' })
  change: string;

  /** What one looks at to see it. */
  @Column({ type: 'text' })
  indicator: string;

  @Column({ type: 'text' })
  indicatorBefore: string;

  @Column({ type: 'text' })
  indicatorAfter: string;

  @Column({ type: 'text', array: true })
  levels: LearningLevel[];

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text', default: 'question' })
  stage: CycleStage;

  @Column({ type: 'integer', default: 1 })
  round: number;

  /** Before it nothing is collected. */
  @Column({ type: 'timestamptz', nullable: true })
  ethicsAgreedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  ethicsAgreedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'ethics_agreed_by', foreignKeyConstraintName: 'enquiry_ethics_fk' })
  ethicsAgreer: Relation<PersonEntity> | null;

  @Column({ type: 'uuid' })
  clientKey: string;
}
