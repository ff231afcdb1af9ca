// The SQL of where networks stand: what is due by time, what is written down, and whom to tell.
import { Injectable } from '@nestjs/common';
import type { NetworkState } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { NetworkEntity } from './network.entity.js';
import { NetworkStateChangeEntity } from './network-state-change.entity.js';

/** What changes with where a network stands. */
export type StandingChange = Partial<
  Pick<
    NetworkEntity,
    | 'state'
    | 'atRiskSince'
    | 'nextStepAt'
    | 'activatedAt'
    | 'programmeId'
    | 'endsOn'
    | 'closedBy'
    | 'closedAt'
    | 'closeReason'
    | 'closedFrom'
  >
>;

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

  async write(tx: Tx, id: string, change: StandingChange): Promise<void> {
    await tx.manager.update(NetworkEntity, { id }, change);
  }

  async keepChange(tx: Tx, networkId: string, before: NetworkState, state: NetworkState, at: Date): Promise<void> {
    await tx.manager.insert(NetworkStateChangeEntity, { id: newId(), networkId, before, state, at });
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
