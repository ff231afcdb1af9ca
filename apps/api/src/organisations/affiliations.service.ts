// Ties to organisations: one's own, those of an organisation's people, and ending one.
import { Injectable } from '@nestjs/common';
import { type Actor, canEndAffiliation, canReadPeopleOf } from '@sixfold/domain';
import { type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { ensure, found } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { AffiliationEntity } from './affiliation.entity.js';
import type { PeopleAtArgs } from './invite-people.input.js';
import { OrganisationsRepository, type PersonHereRow } from './organisations.repository.js';

@Injectable()
export class AffiliationsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly transaction: Transaction,
  ) {}

  mine(actor: Actor): Promise<AffiliationEntity[]> {
    return this.organisations.affiliationsOf(actor.personId);
  }

  async at(actor: Actor, { first, after, ...asked }: PeopleAtArgs): Promise<PageOf<PersonHereRow>> {
    ensure(canReadPeopleOf(actor, found(await this.organisations.findById(asked.organisationId)).id));
    const rows = await this.organisations.peopleAt(asked, first, readCursor(after, ['words', 'id']));
    return toPage(
      rows,
      first,
      ({ nameKey, id }) => [nameKey, id],
      (row) => row,
    );
  }

  /** Ending what has ended already changes nothing. */
  async end(actor: Actor, id: string): Promise<void> {
    ensure(canEndAffiliation(actor, found(await this.organisations.findAffiliation(id))));
    await this.transaction.run((tx) => this.organisations.endAffiliation(tx, id, actor.personId));
  }
}
