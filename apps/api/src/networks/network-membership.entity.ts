// One organisation in one network: asked, and what it answered. A row is never reused; asking again makes a new one.
import type { MembershipState } from '@sixfold/domain';
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
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { NetworkEntity } from './network.entity.js';

@Entity('network_membership')
@Unique('network_membership_key_once', ['askedBy', 'clientKey'])
@Index('network_membership_once', ['networkId', 'organisationId'], {
  unique: true,
  where: `state IN ('invited', 'applied', 'accepted')`,
})
@Index('network_membership_by_network', ['networkId', 'id'])
@Index('network_membership_by_organisation', ['organisationId', 'state'])
@Check(
  'network_membership_state_known',
  `state IN ('invited', 'applied', 'accepted', 'declined', 'turned_down', 'withdrawn', 'left')`,
)
@Check(
  'network_membership_declined_with_reason',
  `state NOT IN ('declined', 'turned_down') OR decline_reason IS NOT NULL`,
)
@Check('network_membership_applied_in_words', `state NOT IN ('applied', 'turned_down') OR application IS NOT NULL`)
export class NetworkMembershipEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'network_membership_pk' })
  id: string;

  @Column({ type: 'uuid' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'network_membership_network_fk' })
  network: Relation<NetworkEntity>;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'network_membership_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  state: MembershipState;

  @Column({ type: 'uuid' })
  askedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'network_membership_asker_fk' })
  asker: Relation<PersonEntity>;

  @Column({ type: 'uuid' })
  clientKey: string;

  @CreateDateColumn({ type: 'timestamptz' })
  askedAt: Date;

  @Column({ type: 'uuid', nullable: true })
  answeredBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'network_membership_answerer_fk' })
  answerer: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'text', nullable: true })
  declineReason: string | null;

  /** The words with which the organisation asked to come in; null when it was the network that asked. */
  @Column({ type: 'text', nullable: true })
  application: string | null;

  /** Null for who is still in it, and where the register ended it. */
  @Column({ type: 'uuid', nullable: true })
  leftBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'left_by', foreignKeyConstraintName: 'network_membership_leaver_fk' })
  leaver: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  leftAt: Date | null;

  @Column({ type: 'text', nullable: true })
  leaveReason: string | null;

  /** The place of a closed school that this one took over; null for who came by a question or an application. */
  @Column({ type: 'uuid', nullable: true })
  inPlaceOf: string | null;

  @ManyToOne(() => NetworkMembershipEntity, { nullable: true })
  @JoinColumn({ name: 'in_place_of', foreignKeyConstraintName: 'network_membership_in_place_of_fk' })
  formerPlace: Relation<NetworkMembershipEntity> | null;
}
