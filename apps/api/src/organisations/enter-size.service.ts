// A school says how large it is, as long as its register does not.
import { Injectable } from '@nestjs/common';
import { type Actor, canEnterSize, type SizeBand } from '@sixfold/domain';
import { ensure, found } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { OrganisationsRepository } from './organisations.repository.js';

@Injectable()
export class EnterSizeService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly transaction: Transaction,
  ) {}

  /** Null takes back what was entered. */
  async enter(actor: Actor, organisationId: string, sizeBand: SizeBand | null): Promise<void> {
    ensure(canEnterSize(actor, organisationId));
    await this.transaction.run(async (tx) => {
      const { sizeEntered: before } = found(await this.organisations.lockById(tx, organisationId));
      if (before === sizeBand) return;
      await this.organisations.enterSize(tx, organisationId, sizeBand);
      const { personId } = actor;
      tx.audit({ act: 'size.entered', actorId: personId, subjectId: organisationId, details: { before, sizeBand } });
    });
  }
}
