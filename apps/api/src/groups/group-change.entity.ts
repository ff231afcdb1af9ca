// One line of a group's history: who closed or opened it, or let facilitators read, and when.
import type { GroupAct } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { WorkingGroupEntity } from './working-group.entity.js';

@Entity('group_change')
@Index('group_change_by_group', ['groupId', 'at'])
@Check('group_change_act_known', `act IN ('closed', 'reopened', 'facilitators_may_read', 'facilitators_may_not_read')`)
export class GroupChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'group_change_pk' })
  id: string;

  @Column({ type: 'uuid' })
  groupId: string;

  @ManyToOne(() => WorkingGroupEntity, { nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'group_change_group_fk' })
  group: Relation<WorkingGroupEntity>;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'group_change_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'text' })
  act: GroupAct;

  @Column({ type: 'timestamptz' })
  at: Date;
}
