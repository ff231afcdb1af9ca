// One person in one working group, for one organisation, from joining to leaving. Joining again makes a new row.
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
} from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { WorkingGroupEntity } from './working-group.entity.js';

@Entity('group_membership')
@Index('group_membership_once', ['groupId', 'personId'], { unique: true, where: 'left_at IS NULL' })
@Index('group_membership_by_person', ['personId'], { where: 'left_at IS NULL' })
@Check('group_membership_convenor_was', 'convenor_until IS NULL OR convenor_since IS NOT NULL')
export class GroupMembershipEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'group_membership_pk' })
  id: string;

  @Column({ type: 'uuid' })
  groupId: string;

  @ManyToOne(() => WorkingGroupEntity, { nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'group_membership_group_fk' })
  group: Relation<WorkingGroupEntity>;

  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'group_membership_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'group_membership_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @CreateDateColumn({ type: 'timestamptz' })
  joinedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  leftAt: Date | null;

  /** Since when this person convenes the group, and until when they did. */
  @Column({ type: 'timestamptz', nullable: true })
  convenorSince: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  convenorUntil: Date | null;
}
