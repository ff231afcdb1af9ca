// What is asked and answered at the door of a working group: somebody's own request, or a convenor's invitation.
import type { AdmissionKind, AdmissionState } from '@sixfold/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { WorkingGroupEntity } from './working-group.entity.js';

@Entity('group_admission')
@Unique('group_admission_key_once', ['askedBy', 'clientKey'])
@Index('group_admission_open_once', ['groupId', 'personId'], { unique: true, where: "state = 'open'" })
@Check('group_admission_kind_known', `kind IN ('request', 'invitation')`)
@Check('group_admission_state_known', `state IN ('open', 'accepted', 'declined', 'withdrawn')`)
@Check('group_admission_words_length', 'char_length(words) BETWEEN 1 AND 500')
export class GroupAdmissionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'group_admission_pk' })
  id: string;

  @Column({ type: 'uuid' })
  groupId: string;

  @ManyToOne(() => WorkingGroupEntity, { nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'group_admission_group_fk' })
  group: Relation<WorkingGroupEntity>;

  /** Who is to be in the group. */
  @Column({ type: 'uuid' })
  personId: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'group_admission_person_fk' })
  person: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'group_admission_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  kind: AdmissionKind;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'text', default: 'open' })
  state: AdmissionState;

  @Column({ type: 'uuid' })
  askedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'group_admission_asker_fk' })
  asker: Relation<PersonEntity>;

  @Column({ type: 'timestamptz' })
  askedAt: Date;

  @Column({ type: 'uuid' })
  clientKey: string;

  /** When it was answered or withdrawn. */
  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;
}
