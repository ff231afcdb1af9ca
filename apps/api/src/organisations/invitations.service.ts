// Inviting a school's first coordinator by mail, and what the invited person does with the link.
import { Injectable } from '@nestjs/common';
import {
  ANSWERING_ROLES,
  type Actor,
  canWithdrawInvitation,
  coordinatorTakesEffect,
  foldEmail,
  invitationExpiry,
  invitationStanding,
  judgePassword,
  type Viewer,
} from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import type { Request } from 'express';
import { Passwords } from '../people/passwords.js';
import { PeopleRepository } from '../people/people.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Mailer } from '../platform/mail/mailer.js';
import { AttemptLimits } from '../platform/session/limits/attempt-limits.js';
import { hashOfSecret, newSecret } from '../platform/session/secret.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { AcceptInvitationArgs } from './invitation.args.js';
import type { InvitationEntity } from './invitation.entity.js';
import { InvitationsRepository } from './invitations.repository.js';
import { OrganisationsRepository } from './organisations.repository.js';

export interface FirstCoordinator {
  readonly organisationId: string;
  readonly email: string;
  readonly invitedBy: string;
  readonly language: Language;
  readonly networkName: string;
}

/** An open invitation as the person sees it who holds the link. */
export interface InvitationShown {
  readonly invitation: InvitationEntity;
  readonly inviterName: string;
  readonly hasAccount: boolean;
}

export interface AcceptedInvitation {
  readonly organisationId: string;
  readonly takesEffect: boolean;
}

@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly people: PeopleRepository,
    private readonly passwords: Passwords,
    private readonly transaction: Transaction,
    private readonly mailer: Mailer,
    private readonly limits: AttemptLimits,
    private readonly clock: Clock,
  ) {}

  /** Invites on behalf of a co-leader, in the transaction in which the school is asked. */
  async inviteFirstCoordinator(tx: Tx, coordinator: FirstCoordinator): Promise<void> {
    const { organisationId, email, invitedBy, language, networkName } = coordinator;
    const school = found(await this.organisations.findInside(tx, organisationId));
    const inviter = found(await this.people.findInside(tx, invitedBy));
    const [role = 'coordinator'] = ANSWERING_ROLES[school.kind];
    const token = newSecret();
    const now = this.clock.now();
    const invitation = {
      id: newId(),
      tokenHash: hashOfSecret(token),
      email: foldEmail(email),
      organisationId,
      role,
      invitedBy,
      invitedAs: 'co_leader',
      language,
      createdAt: now,
      sentAt: now,
      expiresAt: invitationExpiry(now),
      clientKey: null,
    } as const;
    await this.invitations.create(tx, [invitation]);
    await this.mailer.queue(tx, {
      to: invitation.email,
      language,
      template: 'first-coordinator',
      details: { askerName: inviter.name, schoolName: school.name, networkName, path: `/invitations/${token}` },
      dedupeKey: `first-coordinator:${invitation.id}`,
    });
    tx.audit({
      act: 'invitation.sent',
      actorId: invitedBy,
      subjectId: organisationId,
      details: { role },
    });
  }

  /** @throws Refusal INVITATION_NOT_OPEN for a link that is wrong, used, withdrawn or too old: all look alike */
  async read(token: string, request: Request): Promise<InvitationShown> {
    const invitation = await this.openOne(token, request);
    const [inviter, account] = await Promise.all([
      this.people.findById(invitation.invitedBy),
      this.people.findByEmail(invitation.email),
    ]);
    return { invitation, inviterName: found(inviter).name, hasAccount: account !== null };
  }

  /** Someone new gets an account by it; an address that has one accepts signed in, as that very person. */
  async accept(viewer: Viewer, acceptance: AcceptInvitationArgs, request: Request): Promise<AcceptedInvitation> {
    const invitation = await this.openOne(acceptance.token, request);
    const account = await this.people.findByEmail(invitation.email);
    if (account !== null && viewer === null) throw new Refusal('INVITATION_NEEDS_SIGN_IN');
    if (viewer !== null && viewer.personId !== account?.id) throw new Refusal('INVITATION_FOR_ANOTHER_ADDRESS');
    const passwordHash = account === null ? await this.hashOfNewPassword(invitation.email, acceptance) : null;
    const takesEffect = await this.takesEffect(invitation);
    await this.transaction.run(async (tx) => {
      const { email, language, organisationId, role } = this.ensureOpen(await this.invitations.lock(tx, invitation.id));
      const personId =
        account?.id ??
        (await this.people.createPerson(tx, { email, name: acceptance.name?.trim() ?? '', passwordHash, language }));
      await this.organisations.addAffiliation(tx, { personId, organisationId, role, confirmed: takesEffect });
      await this.invitations.accept(tx, invitation.id, personId, this.clock.now());
      tx.record({ name: 'invitation.accepted', organisationId, personId, role, takesEffect });
      tx.audit({
        act: 'affiliation.began',
        actorId: personId,
        subjectId: personId,
        details: { organisationId, role, takesEffect },
      });
    });
    return { organisationId: invitation.organisationId, takesEffect };
  }

  sentBy(actor: Actor): Promise<InvitationEntity[]> {
    return this.invitations.openSentBy(actor.personId, this.clock.now());
  }

  async withdraw(actor: Actor, id: string): Promise<void> {
    const invitation = found(await this.invitations.findById(id));
    ensure(canWithdrawInvitation(actor, invitation));
    await this.transaction.run(async (tx) => {
      const { organisationId } = this.ensureOpen(await this.invitations.lock(tx, id));
      await this.invitations.withdraw(tx, id, this.clock.now());
      tx.audit({ act: 'invitation.withdrawn', actorId: actor.personId, subjectId: organisationId });
    });
  }

  private async openOne(token: string, request: Request): Promise<InvitationEntity> {
    const invitation = await this.limits.check('link', { request, account: hashOfSecret(token) }, () =>
      this.invitations.findByToken(hashOfSecret(token)),
    );
    return this.ensureOpen(invitation);
  }

  private ensureOpen(invitation: InvitationEntity | null): InvitationEntity {
    if (invitation === null || invitationStanding(invitation, this.clock.now()) !== 'open') {
      throw new Refusal('INVITATION_NOT_OPEN');
    }
    return invitation;
  }

  private async hashOfNewPassword(email: string, { name, password }: AcceptInvitationArgs): Promise<string> {
    const ownName = name?.trim();
    if (!ownName || !password) throw new Refusal('INPUT_NOT_ACCEPTED', { field: ownName ? 'password' : 'name' });
    ensure(judgePassword(password, { email, name: ownName }));
    return this.passwords.hash(password);
  }

  /** A school is not taken over: see `coordinatorTakesEffect`. */
  private async takesEffect({ organisationId, invitedAs, email }: InvitationEntity): Promise<boolean> {
    const { websiteDomain } = found(await this.organisations.findById(organisationId));
    const domainIsShared = websiteDomain !== null && (await this.invitations.isDomainShared(websiteDomain));
    return coordinatorTakesEffect({ invitedBy: invitedAs, email, websiteDomain, domainIsShared });
  }
}
