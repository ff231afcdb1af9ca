// The SQL of schools that go on as others: what the register says of it, and their people.
import { Injectable } from '@nestjs/common';
import type { SuccessionFacts } from '@sixfold/domain';
import { IsNull } from 'typeorm';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { AffiliationEntity } from './affiliation.entity.js';

@Injectable()
export class SuccessionsRepository {
  /** Whether the register names a successor of this school, or of one that followed it, that no register has brought. */
  async namesUnknownSuccessor(tx: Tx, organisationId: string): Promise<boolean> {
    const [answer] = await tx.query<{ unknown: boolean }>(
      `WITH RECURSIVE line AS (
         SELECT s.register, s.successor_key FROM organisation o
         JOIN succession s ON s.register = o.register AND s.predecessor_key = o.register_key WHERE o.id = $1
         UNION
         SELECT s.register, s.successor_key FROM line
         JOIN organisation o ON o.register = line.register AND o.register_key = line.successor_key AND o.status = 'closed'
         JOIN succession s ON s.register = line.register AND s.predecessor_key = line.successor_key
       )
       SELECT EXISTS (
         SELECT FROM line WHERE NOT EXISTS (
           SELECT FROM organisation o WHERE o.register = line.register AND o.register_key = line.successor_key)
       ) AS unknown`,
      [organisationId],
    );
    return answer?.unknown ?? false;
  }

  async factsOf(tx: Tx, successorId: string): Promise<SuccessionFacts> {
    const [facts] = await tx.query<SuccessionFacts>(
      `SELECT
         (SELECT count(*)::int FROM succession s JOIN organisation o ON o.register = s.register
            AND o.register_key = s.successor_key WHERE o.id = $1) AS predecessors,
         (SELECT count(*)::int FROM affiliation WHERE organisation_id = $1 AND ended_at IS NULL) AS people`,
      [successorId],
    );
    return facts ?? { predecessors: 0, people: 0 };
  }

  /** Everybody of the one school is of the other from now on, in the same role. Gives who they are. */
  async goOn(tx: Tx, fromId: string, toId: string, now: Date): Promise<string[]> {
    const ties = await tx.manager.findBy(AffiliationEntity, { organisationId: fromId, endedAt: IsNull() });
    if (ties.length === 0) return [];
    await tx.manager.update(AffiliationEntity, { organisationId: fromId, endedAt: IsNull() }, { endedAt: now });
    await tx.manager.insert(
      AffiliationEntity,
      ties.map(({ personId, role, confirmedAt }) => ({
        id: newId(),
        personId,
        organisationId: toId,
        role,
        startedOn: now.toISOString().slice(0, 10),
        confirmedAt,
      })),
    );
    for (const { id, personId, role } of ties) {
      tx.revoke({ personId });
      tx.record({ name: 'affiliation.ended', affiliationId: id, personId, organisationId: fromId, role });
      tx.audit({ act: 'affiliation.went-on', actorId: null, subjectId: personId, details: { fromId, toId, role } });
    }
    return [...new Set(ties.map(({ personId }) => personId))];
  }
}
