// Every SQL about invitations.
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import { InvitationEntity } from './invitation.entity.js';

export type NewInvitation = Pick<
  InvitationEntity,
  'id' | 'tokenHash' | 'email' | 'organisationId' | 'role' | 'invitedBy' | 'invitedAs' | 'language' | 'expiresAt'
>;

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  async create(tx: Tx, invitation: NewInvitation): Promise<void> {
    await tx.manager.insert(InvitationEntity, invitation);
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

  async withdraw(tx: Tx, id: string, withdrawnAt: Date): Promise<void> {
    await tx.manager.update(InvitationEntity, id, { withdrawnAt });
  }

  /** Whether several organisations of the registers have their website under this domain. */
  async isDomainShared(domain: string): Promise<boolean> {
    const sharers = await this.database.query('SELECT 1 FROM organisation WHERE website_domain = $1 LIMIT 2', [domain]);
    return sharers.length > 1;
  }
}
