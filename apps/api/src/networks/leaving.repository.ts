// The SQL of leaving: whom a network loses with an organisation, and the end of its membership.
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import { NetworkMembershipEntity } from './network-membership.entity.js';

/** A person who reaches the network through this organisation alone. */
export interface Losing {
  readonly name: string;
  readonly isCoLeader: boolean;
}

const LOSING = `
  SELECT p.name, EXISTS (SELECT FROM co_leader_seat s
    WHERE s.network_id = $1 AND s.person_id = p.id AND s.state = 'accepted') AS "isCoLeader"
  FROM person p
  WHERE p.suspended_at IS NULL
    AND p.id IN (SELECT a.person_id FROM affiliation a
      WHERE a.organisation_id = $2 AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL)
    AND NOT EXISTS (
      SELECT FROM affiliation a JOIN network_membership m ON m.organisation_id = a.organisation_id
      WHERE a.person_id = p.id AND a.organisation_id <> $2 AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
        AND m.network_id = $1 AND m.state = 'accepted')
  ORDER BY p.name, p.id`;

@Injectable()
export class LeavingRepository {
  constructor(private readonly database: Database) {}

  whoWouldLose(networkId: string, organisationId: string): Promise<Losing[]> {
    return this.database.query(LOSING, [networkId, organisationId]);
  }

  /** `leftBy` is null when the register, not a person, ended it. */
  async leave(
    tx: Tx,
    id: string,
    leaving: Pick<NetworkMembershipEntity, 'leftBy' | 'leftAt' | 'leaveReason'>,
  ): Promise<void> {
    await tx.manager.update(NetworkMembershipEntity, { id }, { ...leaving, state: 'left' });
  }
}
