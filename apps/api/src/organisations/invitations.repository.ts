// Every SQL about invitations.
import { Injectable } from '@nestjs/common';
import { foldEmail, type KnownAddress, type PersonToInvite } from '@sixfold/domain';
import { IsNull, MoreThan } from 'typeorm';
import { DAY_MS } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import { InvitationEntity } from './invitation.entity.js';

export type NewInvitation = Pick<
  InvitationEntity,
  | 'id'
  | 'tokenHash'
  | 'email'
  | 'organisationId'
  | 'role'
  | 'invitedBy'
  | 'invitedAs'
  | 'language'
  | 'createdAt'
  | 'sentAt'
  | 'expiresAt'
  | 'clientKey'
>;

/** An invitation that has not been answered, open or expired. */
export interface WaitingInvitation extends Pick<
  InvitationEntity,
  'id' | 'organisationId' | 'email' | 'role' | 'sentAt' | 'timesSent' | 'expiresAt'
> {
  readonly inviterName: string;
}

const WAITING = `
  SELECT i.id, i.organisation_id AS "organisationId", i.email, i.role, i.sent_at AS "sentAt",
    i.times_sent AS "timesSent", i.expires_at AS "expiresAt", p.name AS "inviterName"
  FROM invitation i JOIN person p ON p.id = i.invited_by`;

const aDayBefore = (now: Date): Date => new Date(now.getTime() - DAY_MS);

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  async create(tx: Tx, invitations: readonly NewInvitation[]): Promise<void> {
    if (invitations.length > 0) await tx.manager.insert(InvitationEntity, [...invitations]);
  }

  /**
   * What the organisation knows of these addresses, by the folded address. Its own people are gathered first: whether
   * somebody else has an account shows neither in the answer nor in its time.
   */
  async knownAddresses(
    organisationId: string,
    people: readonly Pick<PersonToInvite, 'email'>[],
    now: Date,
    queries: Pick<Tx, 'query'> = this.database,
  ): Promise<ReadonlyMap<string, KnownAddress>> {
    const emails = [...new Set(people.map(({ email }) => foldEmail(email)))];
    const rows = await queries.query<KnownAddress & { email: string }>(
      `WITH here AS MATERIALIZED (
         SELECT p.email, array_agg(a.role) AS roles
         FROM affiliation a JOIN person p ON p.id = a.person_id
         WHERE a.organisation_id = $1 AND a.ended_at IS NULL GROUP BY p.email
       ), invited AS (
         SELECT email, bool_or(accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $3) AS open,
           coalesce(sum(times_sent) FILTER (WHERE sent_at > $4), 0)::int AS mails
         FROM invitation WHERE organisation_id = $1 AND email = ANY ($2) GROUP BY email
       )
       SELECT asked.email, coalesce(here.roles, '{}') AS "rolesHere", coalesce(invited.open, false) AS "isInvited",
         coalesce(invited.mails, 0) AS "mailsToday"
       FROM unnest($2::text[]) AS asked (email)
       LEFT JOIN here USING (email) LEFT JOIN invited USING (email)`,
      [organisationId, emails, now, aDayBefore(now)],
    );
    return new Map(rows.map(({ email, ...known }) => [email, known]));
  }

  /** How many invitations the organisation has mailed in a day and a night. */
  async mailsOfToday(tx: Tx, organisationId: string, now: Date): Promise<number> {
    const [row] = await tx.query<{ mails: number }>(
      `SELECT coalesce(sum(times_sent), 0)::int AS mails FROM invitation WHERE organisation_id = $1 AND sent_at > $2`,
      [organisationId, aDayBefore(now)],
    );
    return row?.mails ?? 0;
  }

  /** Those that the same person sent under the same key. */
  sentUnder(tx: Tx, invitedBy: string, clientKey: string): Promise<InvitationEntity[]> {
    return tx.manager.findBy(InvitationEntity, { invitedBy, clientKey });
  }

  /** An organisation's invitations that wait for an answer, the newest first; `beforeId` is the last one seen. */
  waitingAt(organisationId: string, first: number, beforeId: string | null): Promise<WaitingInvitation[]> {
    return this.database.query(
      `${WAITING}
       WHERE i.organisation_id = $1 AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL
         AND ($2::uuid IS NULL OR i.id < $2) ORDER BY i.id DESC LIMIT $3`,
      [organisationId, beforeId, first + 1],
    );
  }

  async findWaiting(id: string): Promise<WaitingInvitation | null> {
    const [invitation] = await this.database.query<WaitingInvitation>(`${WAITING} WHERE i.id = $1`, [id]);
    return invitation ?? null;
  }

  /** Gives it a new link and another week; the link that was mailed before leads nowhere from now on. */
  async renew(tx: Tx, id: string, link: Pick<InvitationEntity, 'tokenHash' | 'sentAt' | 'expiresAt'>): Promise<void> {
    await tx.manager.update(InvitationEntity, id, { ...link, timesSent: () => 'times_sent + 1' });
  }

  findByToken(tokenHash: string): Promise<InvitationEntity | null> {
    return this.database.manager.findOneBy(InvitationEntity, { tokenHash });
  }

  findById(id: string): Promise<InvitationEntity | null> {
    return this.database.manager.findOneBy(InvitationEntity, { id });
  }

  /** The invitation, locked, so that it is answered once even by two requests at the same moment. */
  lock(tx: Tx, id: string): Promise<InvitationEntity | null> {
    return tx.manager.findOne(InvitationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Open invitations that a person sent, the newest first; at most fifty. */
  openSentBy(personId: string, now: Date): Promise<InvitationEntity[]> {
    return this.database.manager.find(InvitationEntity, {
      where: { invitedBy: personId, acceptedAt: IsNull(), withdrawnAt: IsNull(), expiresAt: MoreThan(now) },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 50,
    });
  }

  async accept(tx: Tx, id: string, acceptedBy: string, acceptedAt: Date): Promise<void> {
    await tx.manager.update(InvitationEntity, id, { acceptedAt, acceptedBy });
  }

  async withdraw(tx: Tx, id: string, withdrawnAt: Date | null): Promise<void> {
    await tx.manager.update(InvitationEntity, id, { withdrawnAt });
  }

  /** Whether several organisations of the registers have their website under this domain. */
  async isDomainShared(domain: string): Promise<boolean> {
    const sharers = await this.database.query('SELECT 1 FROM organisation WHERE website_domain = $1 LIMIT 2', [domain]);
    return sharers.length > 1;
  }
}
