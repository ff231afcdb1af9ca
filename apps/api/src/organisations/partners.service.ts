// Adding a partner: known once by its name, with an officer who is invited to answer for it.
import { Injectable } from '@nestjs/common';
import { type Actor, canAddPartner } from '@sixfold/domain';
import { unlessTaken } from '../platform/database/unless-taken.js';
import { ensure, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { InvitePeopleService } from './invite-people.service.js';
import type { AddPartnerInput } from './partner.input.js';
import { PartnersRepository } from './partners.repository.js';

const NAMED_ONCE = 'organisation_partner_by_name';

@Injectable()
export class PartnersService {
  constructor(
    private readonly partners: PartnersRepository,
    private readonly invitations: InvitePeopleService,
    private readonly transaction: Transaction,
  ) {}

  /**
   * Gives the id of the partner. Asked again with the same key it adds and mails nothing more.
   * @throws Refusal PARTNER_KNOWN, with the name under which it is here
   */
  async add(actor: Actor, partner: AddPartnerInput): Promise<string> {
    ensure(canAddPartner(actor));
    let id = '';
    const isAdded = await unlessTaken([NAMED_ONCE], () =>
      this.transaction.run(async (tx) => {
        id = await this.addInside(tx, actor, partner);
      }),
    );
    if (!isAdded) throw new Refusal('PARTNER_KNOWN', { name: partner.name });
    return id;
  }

  private async addInside(tx: Tx, actor: Actor, partner: AddPartnerInput): Promise<string> {
    const { personId } = actor;
    const before = await this.partners.addedUnder(tx, personId, partner.clientKey);
    if (before !== null) return before.id;
    const known = await this.partners.ofName(tx, partner.name);
    if (known !== null) throw new Refusal('PARTNER_KNOWN', { name: known.name });
    const id = await this.partners.add(tx, personId, partner);
    tx.audit({ act: 'partner.added', actorId: personId, subjectId: id, details: { kind: partner.kind } });
    await this.invitations.inviteFirstOfficer(tx, actor, { organisationId: id, ...partner });
    return id;
  }
}
