// The SQL of where networks stand: what is due by time, what is written down, and whom to tell.
import { Injectable } from '@nestjs/common';
import type { Standing } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import { NetworkEntity } from './network.entity.js';

@Injectable()
export class StandingRepository {
  constructor(private readonly database: Database) {}

  /** Networks whose next step has come, the longest overdue first. */
  async due(now: Date, most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM network WHERE next_step_at <= $1 ORDER BY next_step_at LIMIT $2',
      [now, most],
    );
    return rows.map(({ id }) => id);
  }

  async write(tx: Tx, id: string, { state, atRiskSince, nextStepAt }: Standing): Promise<void> {
    await tx.manager.update(NetworkEntity, { id }, { state, atRiskSince, nextStepAt });
  }

  async coLeadersOf(tx: Tx, networkId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT person_id AS "personId" FROM co_leader_seat WHERE network_id = $1 AND state = 'accepted'`,
      [networkId],
    );
    return rows.map(({ personId }) => personId);
  }

  /** Who leads the network, and who runs its programme. */
  async responsibleFor(tx: Tx, networkId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT person_id AS "personId" FROM co_leader_seat WHERE network_id = $1 AND state = 'accepted'
       UNION
       SELECT f.person_id FROM programme_facilitator f JOIN network n ON n.programme_id = f.programme_id
       WHERE n.id = $1 AND f.ended_at IS NULL`,
      [networkId],
    );
    return rows.map(({ personId }) => personId);
  }
}
