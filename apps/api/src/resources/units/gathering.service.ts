// Puts one resource into a collection of one's own, from wherever one reads it.
import { Injectable } from '@nestjs/common';
import { type Actor, canKeepResource, UNIT_PARTS_MOST } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { ensure, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { resourceFacts } from '../resource.type.js';
import { ResourcesService } from '../resources.service.js';
import type { GatherResourceInput } from './gathering.input.js';
import { PartsService } from './parts.service.js';

@Injectable()
export class GatheringService {
  constructor(
    private readonly resources: ResourcesService,
    private readonly parts: PartsService,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** What is in it stays as it is. @throws Refusal NOT_A_COLLECTION, COLLECTION_FULL, UNIT_PARTS_NOT_GIVEN, UNIT_HOLDS_ITSELF */
  async gather(actor: Actor, { clientKey, collectionId, resourceId, why }: GatherResourceInput): Promise<void> {
    const { document, version, ...collection } = await this.resources.resource(actor, collectionId);
    ensure(canKeepResource(actor, resourceFacts({ ...collection, version })));
    if (!document.isCollection) throw new Refusal('NOT_A_COLLECTION');
    if (document.parts.includes(resourceId)) return;
    if (document.parts.length >= UNIT_PARTS_MOST) throw new Refusal('COLLECTION_FULL', { most: UNIT_PARTS_MOST });
    const parts = [...document.parts, resourceId];
    await this.parts.ensureGiven(actor, document.parts, parts);
    const reasons = why === null ? document.reasons : { ...document.reasons, [resourceId]: why };
    await this.transaction.run((tx) =>
      this.resources.addVersion(tx, version, {
        resourceId: collectionId,
        number: version + 1,
        document: { ...document, parts, reasons },
        savedBy: actor.personId,
        savedAt: this.clock.now(),
        note: null,
        clientKey,
      }),
    );
  }
}
