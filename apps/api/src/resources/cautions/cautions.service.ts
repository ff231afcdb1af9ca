// What did not work: noted by who taught it, told to its author, answered in a line, taken back by who wrote it.
import { Injectable } from '@nestjs/common';
import { type Actor, CAUTIONS_MOST, canKeepResource, canNoteCaution, canRemoveCaution } from '@sixfold/domain';
import { refuseTooLate } from '../../networks/restoring.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { resourceFacts } from '../resource.type.js';
import type { WholeResourceRow } from '../resources.repository.js';
import { ResourcesService } from '../resources.service.js';
import type { AnswerWhatDidNotWorkInput, NoteWhatDidNotWorkInput, ResourceCautionsType } from './caution.type.js';
import { CautionsRepository, type NewCaution } from './cautions.repository.js';

@Injectable()
export class CautionsService {
  constructor(
    private readonly cautions: CautionsRepository,
    private readonly resources: ResourcesService,
    private readonly notices: Notices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async ofResource(actor: Actor, resourceId: string): Promise<ResourceCautionsType> {
    const facts = resourceFacts(await this.resources.resource(actor, resourceId));
    const [taughtAt, cautions] = await Promise.all([
      this.cautions.lastTaughtAt(resourceId, actor.personId),
      this.cautions.ofResource(resourceId, actor.personId, CAUTIONS_MOST),
    ]);
    return {
      id: resourceId,
      mayNote: canNoteCaution(actor, facts, taughtAt !== null).allowed,
      mayAnswer: canKeepResource(actor, facts).allowed,
      cautions,
    };
  }

  /** @throws Refusal CAUTION_NEEDS_USE, CLIENT_KEY_REUSED */
  async note(actor: Actor, { resourceId, words, clientKey }: NoteWhatDidNotWorkInput): Promise<ResourceCautionsType> {
    const resource = await this.resources.resource(actor, resourceId);
    const taughtAt = await this.cautions.lastTaughtAt(resourceId, actor.personId);
    ensure(canNoteCaution(actor, resourceFacts(resource), taughtAt !== null));
    const { personId } = actor;
    await this.transaction.run(async (tx) => {
      const place = { organisationId: taughtAt ?? resource.organisationId, notedAt: this.clock.now() };
      const caution = { id: newId(), resourceId, personId, words, clientKey, ...place };
      if ((await this.cautions.insert(tx, caution)) === 'inserted') return this.tell(tx, resource, caution);
      const before = found(await this.cautions.findByClientKey(tx, personId, clientKey));
      if (before.resourceId !== resourceId || before.words !== words) throw new Refusal('CLIENT_KEY_REUSED');
    });
    return this.ofResource(actor, resourceId);
  }

  /** @throws Refusal CAUTION_OF_ANOTHER */
  async remove(actor: Actor, id: string): Promise<ResourceCautionsType> {
    const { resourceId, personId } = found(await this.cautions.find(id));
    const resource = await this.resources.resource(actor, resourceId);
    ensure(canRemoveCaution(actor, resourceFacts(resource), personId));
    await this.transaction.run((tx) => this.cautions.withdraw(tx, id, this.clock.now()));
    return this.ofResource(actor, resourceId);
  }

  /** @throws Refusal CAUTION_OF_ANOTHER; TOO_LATE_TO_RESTORE after RESTORABLE_MINUTES */
  async restore(actor: Actor, id: string): Promise<ResourceCautionsType> {
    const { resourceId, personId, withdrawnAt } = found(await this.cautions.findWithdrawn(id));
    const resource = await this.resources.resource(actor, resourceId);
    ensure(canRemoveCaution(actor, resourceFacts(resource), personId));
    refuseTooLate(withdrawnAt, this.clock.now());
    await this.transaction.run((tx) => this.cautions.withdraw(tx, id, null));
    return this.ofResource(actor, resourceId);
  }

  async answer(actor: Actor, { id, answer }: AnswerWhatDidNotWorkInput): Promise<ResourceCautionsType> {
    const { resourceId } = found(await this.cautions.find(id));
    ensure(canKeepResource(actor, resourceFacts(await this.resources.resource(actor, resourceId))));
    await this.transaction.run((tx) => this.cautions.answer(tx, id, answer === '' ? null : answer));
    return this.ofResource(actor, resourceId);
  }

  private async tell(tx: Tx, { ownerId, bank, title }: WholeResourceRow, caution: NewCaution): Promise<void> {
    if (ownerId === null || ownerId === caution.personId) return;
    await this.notices.tell(tx, {
      kind: 'resource-did-not-work',
      to: [ownerId],
      networkId: bank?.networkId ?? null,
      path: `/resources/${caution.resourceId}`,
      details: { ...found(await this.cautions.writer(tx, caution)), title, body: caution.words },
      dedupeKey: `resource-did-not-work:${caution.id}`,
    });
  }
}
