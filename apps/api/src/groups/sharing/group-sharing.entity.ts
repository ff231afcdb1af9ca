// One asking of a group for another network, from the question to its answer and, once agreed, to its end.
import type { SharingState } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { NetworkEntity } from '../../networks/network.entity.js';
import { PersonEntity } from '../../people/person.entity.js';
import { WorkingGroupEntity } from '../working-group.entity.js';

@Entity('group_sharing')
@Unique('group_sharing_key_once', ['askedBy', 'clientKey'])
@Index('group_sharing_once', ['groupId', 'networkId'], {
  unique: true,
  where: "state IN ('asked', 'agreed', 'ending')",
})
@Index('group_sharing_by_network', ['networkId', 'askedAt'])
@Index('group_sharing_ending', ['endsAt'], { where: "state = 'ending'" })
@Check('group_sharing_state_known', `state IN ('asked', 'agreed', 'declined', 'withdrawn', 'ending', 'ended')`)
@Check('group_sharing_words_length', 'char_length(words) BETWEEN 1 AND 500')
@Check('group_sharing_answer_length', 'char_length(answer) <= 1000')
@Check(
  'group_sharing_end_whole',
  `(state IN ('ending', 'ended'))
    = (reason IS NOT NULL AND ended_by IS NOT NULL AND ended_for IS NOT NULL AND ends_at IS NOT NULL)`,
)
export class GroupSharingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'group_sharing_pk' })
  id: string;

  @Column({ type: 'uuid' })
  groupId: string;

  @ManyToOne(() => WorkingGroupEntity, { nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'group_sharing_group_fk' })
  group: Relation<WorkingGroupEntity>;

  /** The network that is asked. */
  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'group_sharing_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'text' })
  state: SharingState;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'uuid' })
  askedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'group_sharing_asker_fk' })
  asker: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  askedAt: Date;

  @Column({ type: 'uuid' })
  clientKey: string;

  /** The word that went with the answer; empty for none. */
  @Column({ type: 'text', default: '' })
  answer: string;

  @Column({ type: 'uuid', nullable: true })
  answeredBy: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'group_sharing_answerer_fk' })
  answerer: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  /** Why it ends, who ended it, for which of the two networks, and when people lose the group. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'uuid', nullable: true })
  endedBy: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'ended_by', foreignKeyConstraintName: 'group_sharing_ender_fk' })
  ender: Relation<PersonEntity> | null;

  @Column({ type: 'uuid', nullable: true })
  endedFor: string | null;

  @ManyToOne(() => NetworkEntity)
  @JoinColumn({ name: 'ended_for', foreignKeyConstraintName: 'group_sharing_side_fk' })
  side: Relation<NetworkEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  endsAt: Date | null;
}
