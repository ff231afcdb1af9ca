// A person's own ties to organisations: reading them, and ending one.
import { Injectable } from '@nestjs/common';
import { type Actor, canEndAffiliation } from '@sixfold/domain';
import { ensure, found } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { AffiliationEntity } from './affiliation.entity.js';
import { OrganisationsRepository } from './organisations.repository.js';

@Injectable()
export class AffiliationsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly transaction: Transaction,
  ) {}

  mine(actor: Actor): Promise<AffiliationEntity[]> {
    return this.organisations.affiliationsOf(actor.personId);
  }

  /** Ending what has ended already changes nothing. */
  async end(actor: Actor, id: string): Promise<void> {
    ensure(canEndAffiliation(actor, found(await this.organisations.findAffiliation(id))));
    await this.transaction.run((tx) => this.organisations.endAffiliation(tx, id, actor.personId));
  }
}
