// How loud one person wants the discussions of one group.
import type { FollowLevel } from '@sixfold/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WorkingGroupEntity } from '../groups/working-group.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { LEVEL_KNOWN } from './discussion-follow.entity.js';

@Entity('group_follow')
@Check('group_follow_level_known', LEVEL_KNOWN)
export class GroupFollowEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'group_follow_pk' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'group_follow_person_fk' })
  person: Relation<PersonEntity>;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'group_follow_pk' })
  groupId: string;

  @ManyToOne(() => WorkingGroupEntity, { nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'group_follow_group_fk' })
  group: Relation<WorkingGroupEntity>;

  @Column({ type: 'text' })
  level: FollowLevel;
}
