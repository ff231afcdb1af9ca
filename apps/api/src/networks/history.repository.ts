// How a network came to be, read from the rows that made it: nothing is written twice, and nothing is ever deleted.
import { Injectable } from '@nestjs/common';
import type { HistoryEntryKind, SeatEndReason } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';

/** What an entry tells beside its moment: as much of this as belongs to its kind. */
export interface HistoryDetails {
  readonly personName?: string;
  readonly organisationName?: string;
  readonly reason?: SeatEndReason;
  /** Of the charter, its version; of a review, its programme year. */
  readonly number?: number;
  /** The focus that was left behind. */
  readonly focus?: string;
  /** The closed school whose place was taken over. */
  readonly inPlaceOf?: string | null;
  /** Whether it left because its register closed it. */
  readonly closed?: boolean;
}

export interface HistoryRow {
  readonly kind: HistoryEntryKind;
  /** Of the row that the entry is read from; `rank` tells its beginning from its end. */
  readonly id: string;
  readonly rank: number;
  readonly at: Date;
  /** `at` to the microsecond, as PostgreSQL writes it. */
  readonly moment: string;
  /** Since when it had been so, for what came to an end. */
  readonly since: Date | null;
  readonly details: HistoryDetails;
}

/** Parameters: 1 the network, 2 to 4 the moment, id and rank of the last entry before, 5 how many. */
const HISTORY = `
  WITH entry (kind, id, rank, at, since, details) AS (
    SELECT 'started', n.id, 1, n.created_at, NULL::timestamptz, jsonb_build_object('personName', p.name)
    FROM network n JOIN person p ON p.id = n.founder_id WHERE n.id = $1
    UNION ALL
    SELECT CASE WHEN c.before = 'closed' THEN 'restored' WHEN c.state <> 'active' THEN c.state
        WHEN c.before = 'at_risk' THEN 'recovered' ELSE 'activated' END,
      c.id, 2, c.at, NULL, '{}'
    FROM network_state_change c WHERE c.network_id = $1
    UNION ALL
    SELECT 'organisation_joined', m.id, 1, coalesce(m.answered_at, m.asked_at), NULL,
      jsonb_build_object('organisationName', o.name, 'inPlaceOf', former.name)
    FROM network_membership m JOIN organisation o ON o.id = m.organisation_id
    LEFT JOIN network_membership place ON place.id = m.in_place_of
    LEFT JOIN organisation former ON former.id = place.organisation_id
    WHERE m.network_id = $1 AND m.state IN ('accepted', 'left')
    UNION ALL
    SELECT 'organisation_left', m.id, 2, m.left_at, coalesce(m.answered_at, m.asked_at),
      jsonb_build_object('organisationName', o.name, 'closed', m.left_by IS NULL)
    FROM network_membership m JOIN organisation o ON o.id = m.organisation_id
    WHERE m.network_id = $1 AND m.state = 'left' AND m.left_at IS NOT NULL
    UNION ALL
    SELECT 'lead_began', s.id, 1, coalesce(s.answered_at, s.offered_at), NULL, jsonb_build_object('personName', p.name)
    FROM co_leader_seat s JOIN person p ON p.id = s.person_id
    WHERE s.network_id = $1 AND s.state IN ('accepted', 'ended')
    UNION ALL
    SELECT 'lead_ended', s.id, 2, s.ended_at, coalesce(s.answered_at, s.offered_at),
      jsonb_build_object('personName', p.name, 'reason', s.end_reason)
    FROM co_leader_seat s JOIN person p ON p.id = s.person_id
    WHERE s.network_id = $1 AND s.state = 'ended' AND s.ended_at IS NOT NULL
    UNION ALL
    SELECT 'focus_changed', f.id, 1, f.held_until, f.held_from,
      jsonb_build_object('personName', p.name, 'focus', f.focus)
    FROM former_focus f JOIN person p ON p.id = f.changed_by WHERE f.network_id = $1
    UNION ALL
    SELECT 'charter_published', v.id, 1, v.published_at, NULL,
      jsonb_build_object('personName', p.name, 'number', v.version)
    FROM charter_version v JOIN person p ON p.id = v.published_by WHERE v.network_id = $1
    UNION ALL
    SELECT 'year_reviewed', r.id, 1, r.published_at, NULL, jsonb_build_object('personName', p.name, 'number', r.year)
    FROM yearly_review r JOIN person p ON p.id = r.published_by WHERE r.network_id = $1
  )
  SELECT kind, id, rank, at, at::text AS moment, since, details FROM entry
  WHERE $2::text IS NULL OR (at, id, rank) < ($2::timestamptz, $3::uuid, $4::int)
  ORDER BY at DESC, id DESC, rank DESC LIMIT $5`;

@Injectable()
export class HistoryRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; one row more than `first`. */
  ofNetwork(
    networkId: string,
    first: number,
    after: readonly [moment: string, id: string, rank: number] | null,
  ): Promise<HistoryRow[]> {
    return this.database.query(HISTORY, [
      networkId,
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      first + 1,
    ]);
  }
}
