// The SQL of places that are held by schools which their register has closed.
import { Injectable } from '@nestjs/common';
import { ANSWERING_ROLES } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { NetworkMembershipEntity } from './network-membership.entity.js';
import type { MembershipRow } from './network-rows.js';

/** Begins the key by which those who answer for a closed organisation are told once; its id ends it. */
export const OWN_CLOSED = 'own-organisation-closed:';

@Injectable()
export class ClosedSchoolsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Closed organisations that still hold or await a place in a network that has not come to its end, and those where
   * somebody who answers for it has not been told.
   */
  async all(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT o.id FROM organisation o
       JOIN network_membership m ON m.organisation_id = o.id AND m.state IN ('invited', 'applied', 'accepted')
       JOIN network n ON n.id = m.network_id AND n.state NOT IN ('lapsed', 'closed', 'ended')
       WHERE o.status = 'closed'
       UNION
       SELECT o.id FROM organisation o
       JOIN affiliation a ON a.organisation_id = o.id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
         AND a.role = ANY ($1)
       WHERE o.status = 'closed' AND NOT EXISTS (
         SELECT FROM notice WHERE dedupe_key = $2 || o.id AND person_id = a.person_id)`,
      [Object.values(ANSWERING_ROLES).flat(), OWN_CLOSED],
    );
    return rows.map(({ id }) => id);
  }

  /** In the order in which networks are locked. */
  async networksOf(tx: Tx, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT n.id FROM network n JOIN network_membership m ON m.network_id = n.id
       WHERE m.organisation_id = $1 AND m.state IN ('invited', 'applied', 'accepted')
         AND n.state NOT IN ('lapsed', 'closed', 'ended') ORDER BY n.id`,
      [organisationId],
    );
    return rows.map(({ id }) => id);
  }

  /** As who asked the school before would have asked this one. */
  async enter(tx: Tx, former: MembershipRow, organisationId: string, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO network_membership
         (id, network_id, organisation_id, state, asked_by, client_key, answered_at, in_place_of)
       SELECT $1, network_id, $2, 'accepted', asked_by, $1, $3, id FROM network_membership WHERE id = $4`,
      [newId(), organisationId, now, former.id],
    );
  }

  /** A question to the successor that stands open already is answered by the register. */
  async accept(tx: Tx, { id }: MembershipRow, former: MembershipRow, now: Date): Promise<void> {
    await tx.manager.update(
      NetworkMembershipEntity,
      { id },
      { state: 'accepted', answeredAt: now, inPlaceOf: former.id },
    );
  }
}
