// Every SQL that holds a resource up, or no longer.
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { PersonEntity } from '../../people/person.entity.js';
import { ResourceExemplarEntity } from './resource-exemplar.entity.js';

export type Exemplar = Pick<ResourceExemplarEntity, 'resourceId' | 'networkId' | 'curatorId' | 'reason' | 'chosenAt'>;

@Injectable()
export class ExemplarsRepository {
  /** Whoever says a reason last is the one who holds it up. */
  async choose(tx: Tx, { resourceId, networkId, curatorId, reason, chosenAt }: Exemplar): Promise<void> {
    await tx.query(
      `INSERT INTO resource_exemplar (id, resource_id, network_id, curator_id, reason, chosen_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (network_id, resource_id) WHERE taken_back_at IS NULL
       DO UPDATE SET (curator_id, reason) = (excluded.curator_id, excluded.reason)`,
      [newId(), resourceId, networkId, curatorId, reason, chosenAt],
    );
  }

  async takeBack(tx: Tx, where: Pick<Exemplar, 'resourceId' | 'networkId'>, takenBackAt: Date): Promise<void> {
    await tx.manager.update(ResourceExemplarEntity, { ...where, takenBackAt: IsNull() }, { takenBackAt });
  }

  async curatorName(tx: Tx, id: string): Promise<string> {
    return (await tx.manager.findOneByOrFail(PersonEntity, { id })).name;
  }
}
