// What may be put into a unit: what is given to whoever puts it in, and never the unit itself.
import { Injectable } from '@nestjs/common';
import { type Actor, addedParts, canReadResource, wouldHoldItself } from '@sixfold/domain';
import { Refusal } from '../../platform/graphql/refusal.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { resourceFacts } from '../resource.type.js';
import { PartsRepository } from './parts.repository.js';

@Injectable()
export class PartsService {
  constructor(private readonly parts: PartsRepository) {}

  /** Of what stood in it before nothing is asked. @throws Refusal UNIT_PARTS_NOT_GIVEN with those that are missing */
  async ensureGiven(actor: Actor, before: readonly string[], after: readonly string[]): Promise<void> {
    const added = addedParts(before, after);
    if (added.length === 0) return;
    const given = (await this.parts.named(added)).filter((row) => canReadResource(actor, resourceFacts(row)).allowed);
    const missing = added.filter((part) => given.every(({ id }) => id !== part));
    if (missing.length > 0) throw new Refusal('UNIT_PARTS_NOT_GIVEN', { parts: missing, count: missing.length });
  }

  /** @throws Refusal UNIT_HOLDS_ITSELF, also when it does by way of other units */
  async ensureOutside(tx: Tx, unitId: string, parts: readonly string[]): Promise<void> {
    if (parts.length === 0) return;
    await this.parts.holdSequences(tx);
    const below = await this.parts.partsBelow(tx, parts);
    if (wouldHoldItself(unitId, parts, (id) => below.get(id) ?? [])) throw new Refusal('UNIT_HOLDS_ITSELF');
  }
}
