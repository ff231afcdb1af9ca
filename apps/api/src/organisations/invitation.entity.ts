// An invitation by mail to be somebody at an organisation. Only the hash of its secret is kept.
import { type AffiliationRole, affiliationRoles, type Inviter } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
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
import { PersonEntity } from '../people/person.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

@Entity('invitation')
@Unique('invitation_token_once', ['tokenHash'])
@Index('invitation_by_organisation', ['organisationId', 'createdAt'])
@Index('invitation_by_inviter', ['invitedBy', 'createdAt'])
@Index('invitation_by_address', ['organisationId', 'email'])
@Index('invitation_waiting', ['organisationId', 'id'], { where: 'accepted_at IS NULL AND withdrawn_at IS NULL' })
@Index('invitation_asked_once', ['invitedBy', 'clientKey', 'email'], { unique: true })
@Check('invitation_email_folded', 'email = lower(email) AND length(email) <= 254')
@Check('invitation_inviter_known', `invited_as IN ('administrator', 'facilitator', 'own_organisation', 'co_leader')`)
@Check('invitation_language_known', `language IN ('en', 'da', 'sv')`)
@Check('invitation_role_known', `role IN (${affiliationRoles.map((role) => `'${role}'`).join(', ')})`)
@Check('invitation_stands_a_week', `expires_at <= sent_at + interval '7 days 1 minute'`)
@Check('invitation_accepted_by_someone', '(accepted_at IS NULL) = (accepted_by IS NULL)')
@Check('invitation_answered_once', 'accepted_at IS NULL OR withdrawn_at IS NULL')
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'invitation_pk' })
  id: string;

  @Column({ type: 'text' })
  tokenHash: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'invitation_organisation_fk' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  role: AffiliationRole;

  @Column({ type: 'uuid' })
  invitedBy: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'invitation_inviter_fk' })
  inviter: Relation<PersonEntity>;

  /** As what the inviter stood to the organisation then; decides whether a coordinator takes effect at once. */
  @Column({ type: 'text' })
  invitedAs: Inviter;

  @Column({ type: 'text' })
  language: Language;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** When its link was mailed last. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  sentAt: Date;

  @Column({ type: 'smallint', default: 1 })
  timesSent: number;

  /** Of the list that it was sent with; null for a first coordinator. */
  @Column({ type: 'uuid', nullable: true })
  clientKey: string | null;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  acceptedBy: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ name: 'accepted_by', foreignKeyConstraintName: 'invitation_accepter_fk' })
  accepter: Relation<PersonEntity> | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
