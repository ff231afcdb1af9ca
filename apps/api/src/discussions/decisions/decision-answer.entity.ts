// What one person answered, an entry of the discussion's log; of several the newest counts.
import type { Stance } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { DiscussionEntity } from '../discussion.entity.js';
import { DecisionEntity } from './decision.entity.js';

@Entity('decision_answer')
@Unique('decision_answer_key_once', ['personId', 'clientKey'])
@Index('decision_answer_newest', ['decisionId', 'personId', 'seq'])
@Check('decision_answer_stance_known', `stance IN ('option', 'any', 'abstain')`)
@Check('decision_answer_says_which', `(stance = 'option') = (option IS NOT NULL)`)
export class DecisionAnswerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'decision_answer_pk' })
  discussionId: string;

  @ManyToOne(() => DiscussionEntity, { nullable: false })
  @JoinColumn({ name: 'discussion_id', foreignKeyConstraintName: 'decision_answer_discussion_fk' })
  discussion: Relation<DiscussionEntity>;

  /** From the same counter as the posts'. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'decision_answer_pk' })
  seq: number;

  @Column({ type: 'uuid' })
  decisionId: string;

  @ManyToOne(() => DecisionEntity, { nullable: false })
  @JoinColumn({ name: 'decision_id', foreignKeyConstraintName: 'decision_answer_decision_fk' })
  decision: Relation<DecisionEntity>;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'decision_answer_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'decision_answer_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  stance: Stance;

  /** Its place among the options, from 0. */
  @Column({ type: 'smallint', nullable: true })
  option: number | null;

  /** Empty for none. */
  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'timestamptz' })
  answeredAt: Date;

  @Column({ type: 'uuid' })
  clientKey: string;
}
