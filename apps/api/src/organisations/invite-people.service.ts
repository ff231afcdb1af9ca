// Inviting an organisation's people: what a list would do, sending it once, sending a link again, taking it back.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canInvitePeople,
  foldEmail,
  INVITATION_MAILS_A_DAY,
  type InvitationFate,
  invitationExpiry,
  invitationFatesOf,
  invitationStanding,
  isInvitedBy,
  isRestorable,
  RESTORABLE_MINUTES,
  ROLES_TO_INVITE,
} from '@sixfold/domain';
import { PeopleRepository } from '../people/people.repository.js';
import type { PersonEntity } from '../people/person.entity.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { type PageArgs, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Mailer } from '../platform/mail/mailer.js';
import { hashOfSecret, newSecret } from '../platform/session/secret.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { InvitationEntity } from './invitation.entity.js';
import { InvitationsRepository, type NewInvitation, type WaitingInvitation } from './invitations.repository.js';
import type { InvitePeopleArgs, PeopleToInviteArgs } from './invite-people.input.js';
import type { OrganisationEntity } from './organisation.entity.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** An invitation whose link was just made. */
interface Sent {
  readonly invitation: Pick<InvitationEntity, 'id' | 'email' | 'role'>;
  readonly token: string;
}

interface Sender {
  readonly actor: Actor;
  readonly person: PersonEntity;
  readonly organisation: OrganisationEntity;
}

@Injectable()
export class InvitePeopleService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly people: PeopleRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** What would come of every line, in their order; nothing is sent. */
  async preview(actor: Actor, { organisationId, people }: PeopleToInviteArgs): Promise<readonly InvitationFate[]> {
    ensure(canInvitePeople(actor, found(await this.organisations.findById(organisationId)).id));
    return invitationFatesOf(people, await this.invitations.knownAddresses(organisationId, people, this.clock.now()));
  }

  /** Sends a list; asked again with the same key it sends nothing more. Returns how many are invited by it. */
  async invite(actor: Actor, { organisationId, people, clientKey }: InvitePeopleArgs): Promise<number> {
    return this.transaction.run(async (tx) => {
      const sender = await this.lockedSender(tx, actor, organisationId);
      const before = await this.invitations.sentUnder(tx, actor.personId, clientKey);
      if (before.length > 0) return ensureSameList(before, { organisationId, people });
      const now = this.clock.now();
      const [usual, ...further] = ROLES_TO_INVITE[sender.organisation.kind];
      if (people.some(({ role }) => role !== null && role !== usual && !further.includes(role))) {
        throw new Refusal('INPUT_NOT_ACCEPTED', { field: 'role' });
      }
      const fates = invitationFatesOf(people, await this.invitations.knownAddresses(organisationId, people, now, tx));
      const sent = people
        .filter((_person, place) => isInvitedBy(fates[place] ?? 'unreadable'))
        .map(({ email, role }) => ({
          invitation: { id: newId(), email: foldEmail(email), role: role ?? usual },
          token: newSecret(),
        }));
      await this.refuseTooMany(tx, organisationId, sent.length);
      await this.invitations.create(
        tx,
        sent.map((one) => this.newInvitation(one, sender, clientKey, now)),
      );
      await this.mail(tx, sent, sender);
      return sent.length;
    });
  }

  /** Invites who is to answer for a partner, in the transaction in which it is added: its adder vouches for them. */
  async inviteFirstOfficer(
    tx: Tx,
    actor: Actor,
    { organisationId, officerEmail, clientKey }: { organisationId: string; officerEmail: string; clientKey: string },
  ): Promise<void> {
    const organisation = found(await this.organisations.findInside(tx, organisationId));
    const sender = { actor, organisation, person: found(await this.people.findInside(tx, actor.personId)) };
    const invitation = { id: newId(), email: foldEmail(officerEmail), role: 'officer' } as const;
    const sent = { invitation, token: newSecret() };
    await this.invitations.create(tx, [this.newInvitation(sent, sender, clientKey, this.clock.now())]);
    await this.mail(tx, [sent], sender);
  }

  async waitingAt(actor: Actor, organisationId: string, page: PageArgs): Promise<PageOf<WaitingInvitation>> {
    ensure(canInvitePeople(actor, found(await this.organisations.findById(organisationId)).id));
    const [beforeId = null] = readCursor(page.after, ['id']) ?? [];
    const rows = await this.invitations.waitingAt(organisationId, page.first, beforeId);
    return toPage(
      rows,
      page.first,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** Mails a new link for another week; the one before leads nowhere from now on. */
  async resend(actor: Actor, id: string): Promise<WaitingInvitation> {
    const { organisationId } = found(await this.invitations.findById(id));
    await this.transaction.run(async (tx) => {
      const sender = await this.lockedSender(tx, actor, organisationId);
      const invitation = found(await this.invitations.lock(tx, id));
      const now = this.clock.now();
      ensureUnanswered(invitation, now);
      const known = await this.invitations.knownAddresses(organisationId, [invitation], now, tx);
      if ((known.get(invitation.email)?.mailsToday ?? 0) >= INVITATION_MAILS_A_DAY.address) {
        throw new Refusal('INVITATION_MAILED_OFTEN');
      }
      await this.refuseTooMany(tx, organisationId, 1);
      const token = newSecret();
      const link = { tokenHash: hashOfSecret(token), sentAt: now, expiresAt: invitationExpiry(now) };
      await this.invitations.renew(tx, id, link);
      await this.mail(tx, [{ invitation, token }], sender);
    });
    return found(await this.invitations.findWaiting(id));
  }

  /** Undoes that an invitation was taken back: the link that was mailed leads in again. */
  async restore(actor: Actor, id: string): Promise<WaitingInvitation> {
    const { organisationId } = found(await this.invitations.findById(id));
    await this.transaction.run(async (tx) => {
      await this.lockedSender(tx, actor, organisationId);
      const { withdrawnAt, ...invitation } = found(await this.invitations.lock(tx, id));
      const now = this.clock.now();
      ensureUnanswered({ ...invitation, withdrawnAt: null }, now);
      if (withdrawnAt === null) return;
      if (!isRestorable(withdrawnAt, now)) throw new Refusal('TOO_LATE_TO_RESTORE', { minutes: RESTORABLE_MINUTES });
      await this.invitations.withdraw(tx, id, null);
      tx.audit({ act: 'invitation.restored', actorId: actor.personId, subjectId: organisationId });
    });
    return found(await this.invitations.findWaiting(id));
  }

  /** Two lists for one organisation wait for one another, so that nobody is invited by both. */
  private async lockedSender(tx: Tx, actor: Actor, organisationId: string): Promise<Sender> {
    const organisation = found(await this.organisations.lockById(tx, organisationId));
    ensure(canInvitePeople(actor, organisation.id));
    return { actor, organisation, person: found(await this.people.findInside(tx, actor.personId)) };
  }

  private async refuseTooMany(tx: Tx, organisationId: string, more: number): Promise<void> {
    const most = INVITATION_MAILS_A_DAY.organisation;
    const sent = await this.invitations.mailsOfToday(tx, organisationId, this.clock.now());
    if (sent + more > most) throw new Refusal('INVITATIONS_OF_TODAY_SENT', { most });
  }

  private newInvitation(
    { invitation, token }: Sent,
    { actor, person, organisation }: Sender,
    clientKey: string,
    now: Date,
  ): NewInvitation {
    const isOwn = actor.affiliations.some((own) => own.organisationId === organisation.id);
    return {
      ...invitation,
      tokenHash: hashOfSecret(token),
      organisationId: organisation.id,
      invitedBy: person.id,
      invitedAs: isOwn ? 'own_organisation' : actor.isAdministrator ? 'administrator' : 'facilitator',
      language: person.language,
      createdAt: now,
      sentAt: now,
      expiresAt: invitationExpiry(now),
      clientKey,
    };
  }

  private async mail(tx: Tx, sent: readonly Sent[], { person, organisation }: Sender): Promise<void> {
    const words = { askerName: person.name, schoolName: organisation.name };
    await this.mailer.queueEach(
      tx,
      sent.map(({ invitation, token }) => ({
        to: invitation.email,
        language: person.language,
        template: 'join-organisation' as const,
        details: { ...words, path: `/invitations/${token}` },
        dedupeKey: `join-organisation:${hashOfSecret(token)}`,
      })),
    );
    for (const { invitation } of sent) {
      tx.audit({
        act: 'invitation.sent',
        actorId: person.id,
        subjectId: organisation.id,
        details: { invitationId: invitation.id, role: invitation.role },
      });
    }
  }
}

/** @throws Refusal INVITATION_NOT_OPEN when it was accepted or taken back; that its week is over is no hindrance */
function ensureUnanswered(invitation: Parameters<typeof invitationStanding>[0], now: Date): void {
  const standing = invitationStanding(invitation, now);
  if (standing === 'accepted' || standing === 'withdrawn') throw new Refusal('INVITATION_NOT_OPEN');
}

/** How many the list invited when it was sent first. @throws Refusal CLIENT_KEY_REUSED when it is another list */
function ensureSameList(before: readonly InvitationEntity[], asked: PeopleToInviteArgs): number {
  const emails = new Set(asked.people.map(({ email }) => foldEmail(email)));
  const isSame = before.every(
    ({ email, organisationId }) => organisationId === asked.organisationId && emails.has(email),
  );
  if (!isSame) throw new Refusal('CLIENT_KEY_REUSED');
  return before.length;
}
