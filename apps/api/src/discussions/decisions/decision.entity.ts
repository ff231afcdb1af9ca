// What a group is asked to decide, and what came of it. The post that asks has the same id.
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WorkingGroupEntity } from '../../groups/working-group.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { PostEntity } from '../post.entity.js';

@Entity('decision')
@Index('decision_of_group', ['groupId', 'id'])
@Index('decision_ending', ['endsAt'], { where: 'decided_at IS NULL' })
@Index('decision_later', ['reconsiders'], { where: 'reconsiders IS NOT NULL' })
@Check('decision_options_to_choose_from', 'cardinality(options) BETWEEN 2 AND 8')
@Check(
  'decision_outcome_whole',
  'num_nonnulls(outcome_option, outcome_words, decided_by, decided_at, outcome_key) IN (0, 5)',
)
@Check('decision_outcome_is_option', 'outcome_option BETWEEN 0 AND cardinality(options) - 1')
export class DecisionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'decision_pk' })
  id: string;

  @OneToOne(() => PostEntity, { nullable: false })
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'decision_post_fk' })
  post: Relation<PostEntity>;

  @Column({ type: 'uuid' })
  groupId: string;

  @ManyToOne(() => WorkingGroupEntity, { nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'decision_group_fk' })
  group: Relation<WorkingGroupEntity>;

  @Column({ type: 'text' })
  question: string;

  @Column({ type: 'text', array: true })
  options: string[];

  /** The last day for answers, as YYYY-MM-DD. */
  @Column({ type: 'date' })
  answerBy: string;

  /** When that day is over by the network's clock. */
  @Column({ type: 'timestamptz' })
  endsAt: Date;

  /** The decision that is thought about again. */
  @Column({ type: 'uuid', nullable: true })
  reconsiders: string | null;

  @ManyToOne(() => DecisionEntity)
  @JoinColumn({ name: 'reconsiders', foreignKeyConstraintName: 'decision_former_fk' })
  former: Relation<DecisionEntity> | null;

  /** Its place among the options, from 0. */
  @Column({ type: 'smallint', nullable: true })
  outcomeOption: number | null;

  @Column({ type: 'text', nullable: true })
  outcomeWords: string | null;

  /** Why it is another than most chose; null where it is not. */
  @Column({ type: 'text', nullable: true })
  outcomeReasons: string | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'decision_decider_fk' })
  decider: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  /** With it whoever recorded the outcome may send it again. */
  @Column({ type: 'uuid', nullable: true })
  outcomeKey: string | null;
}
