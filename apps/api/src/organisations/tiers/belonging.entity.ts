// That an organisation belongs, or belonged, to another one above it. A row is never reused.
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';
import { OrganisationEntity } from '../organisation.entity.js';

@Entity('belonging')
@Unique('belonging_added_once', ['addedBy', 'clientKey'])
@Index('belonging_live_once', ['memberId', 'tierId'], { unique: true, where: 'ended_on IS NULL' })
@Index('belonging_one_authority', ['memberId'], { unique: true, where: 'by_register AND ended_on IS NULL' })
@Index('belonging_by_member', ['memberId'])
@Index('belonging_by_tier', ['tierId', 'memberId'])
@Check('belonging_of_two', 'member_id <> tier_id')
@Check('belonging_ends_after_its_beginning', 'ended_on >= began_on')
@Check('belonging_added_by_somebody', 'by_register = (added_by IS NULL)')
@Check('belonging_end_written', '(ended_on IS NULL) = (ended_at IS NULL)')
export class BelongingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'belonging_pk' })
  id: string;

  @Column({ type: 'uuid' })
  memberId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'belonging_member_fk' })
  member: Relation<OrganisationEntity>;

  @Column({ type: 'uuid' })
  tierId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'tier_id', foreignKeyConstraintName: 'belonging_tier_fk' })
  tier: Relation<OrganisationEntity>;

  /** Written by imports alone. */
  @Column({ type: 'boolean' })
  byRegister: boolean;

  /** First day; null for as long as the register has been known here. */
  @Column({ type: 'date', nullable: true })
  beganOn: string | null;

  /** Last day; null while it lasts. */
  @Column({ type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ type: 'uuid', nullable: true })
  addedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'belonging_adder_fk' })
  adder: Relation<PersonEntity> | null;

  @Column({ type: 'uuid', nullable: true })
  clientKey: string | null;

  @Column({ type: 'uuid', nullable: true })
  endedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'ended_by', foreignKeyConstraintName: 'belonging_ender_fk' })
  ender: Relation<PersonEntity> | null;

  /** When the end was written down. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
