// "What needs me?" in one statement: questions to my school, schools that apply, seats, suggestions, coordinators to confirm, networks that lack something.
import { Injectable } from '@nestjs/common';
import { LED_STATES, type NeedKind } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';

export interface NeedRow {
  readonly kind: NeedKind;
  readonly id: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly organisationId: string | null;
  readonly since: Date;
  readonly acceptedCoLeaders: number | null;
  /** Who was suggested as co-leader. */
  readonly personName: string | null;
  /** The programme year that is to be reviewed. */
  readonly year: number | null;
}

export interface NeedsOf {
  readonly personId: string;
  readonly answersFor: readonly string[];
  readonly leads: readonly string[];
  readonly facilitates: readonly string[];
  readonly isAdministrator: boolean;
}

/** More than anyone can see at one look; the oldest come first. */
const MOST = 50;

const NEEDS = `
  SELECT 'answer_proposal' AS kind, m.id, n.id AS "networkId", n.name AS "networkName",
    m.organisation_id AS "organisationId", m.asked_at AS since,
    NULL::int AS "acceptedCoLeaders",
    NULL AS "personName", NULL::int AS year
  FROM network_membership m JOIN network n ON n.id = m.network_id
  WHERE m.state = 'invited' AND n.state = ANY($5) AND m.organisation_id = ANY($2)
  UNION ALL
  SELECT 'answer_application', m.id, n.id, n.name, m.organisation_id, m.asked_at, NULL, NULL, NULL
  FROM network_membership m JOIN network n ON n.id = m.network_id
  WHERE m.network_id = ANY($3) AND m.state = 'applied' AND n.state = ANY($5)
  UNION ALL
  SELECT 'answer_seat', s.id, n.id, n.name, NULL, s.offered_at, NULL, NULL, NULL
  FROM co_leader_seat s JOIN network n ON n.id = s.network_id
  WHERE s.person_id = $1 AND s.state = 'offered' AND s.nominee_agreed_at IS NULL AND n.state = ANY($5)
  UNION ALL
  SELECT 'answer_nomination', s.id, n.id, n.name, NULL, s.offered_at, NULL, p.name, NULL
  FROM co_leader_seat s JOIN network n ON n.id = s.network_id JOIN person p ON p.id = s.person_id
  WHERE s.state = 'offered' AND s.lead_agreed_at IS NULL AND n.state = ANY($5) AND (n.id = ANY($3) OR n.programme_id = ANY($4)
    AND NOT EXISTS (SELECT FROM co_leader_seat held WHERE held.network_id = n.id AND held.state = 'accepted'))
  UNION ALL
  SELECT 'confirm_coordinator', m.id, n.id, n.name, m.organisation_id, min(a.started_on), NULL, NULL, NULL
  FROM network n
  JOIN network_membership m ON m.network_id = n.id AND m.state = 'invited'
  JOIN affiliation a ON a.organisation_id = m.organisation_id AND a.ended_at IS NULL AND a.confirmed_at IS NULL
  WHERE (n.programme_id = ANY($4) OR n.programme_id IS NULL AND $6) AND n.state = ANY($5)
  GROUP BY m.id, n.id
  UNION ALL
  SELECT 'lead_forming', n.id, n.id, n.name, NULL, n.created_at,
    (SELECT count(*) FROM co_leader_seat s WHERE s.network_id = n.id AND s.state = 'accepted')::int,
    NULL, NULL
  FROM network n
  WHERE n.id = ANY($3) AND n.state = 'forming'
  UNION ALL
  SELECT 'network_at_risk', n.id, n.id, n.name, NULL, n.at_risk_since,
    (SELECT count(*) FROM co_leader_seat s WHERE s.network_id = n.id AND s.state = 'accepted')::int,
    NULL, NULL
  FROM network n
  WHERE (n.id = ANY($3) OR n.programme_id = ANY($4)) AND n.state = 'at_risk'
  UNION ALL
  SELECT 'accept_charter', m.id, n.id, n.name, m.organisation_id, v.published_at, NULL, NULL, NULL
  FROM network_membership m JOIN network n ON n.id = m.network_id
  JOIN LATERAL (SELECT newest.id, newest.published_at FROM charter_version newest
    WHERE newest.network_id = n.id ORDER BY newest.version DESC LIMIT 1) v ON true
  WHERE m.state = 'accepted' AND n.state = ANY($5) AND m.organisation_id = ANY($2)
    AND v.published_at > coalesce(m.answered_at, m.asked_at)
    AND NOT EXISTS (SELECT FROM charter_acceptance a
      WHERE a.charter_version_id = v.id AND a.organisation_id = m.organisation_id)
  ORDER BY since LIMIT ${MOST}`;

@Injectable()
export class NeedsRepository {
  constructor(private readonly database: Database) {}

  needsOf({ personId, answersFor, leads, facilitates, isAdministrator }: NeedsOf): Promise<NeedRow[]> {
    return this.database.query(NEEDS, [personId, answersFor, leads, facilitates, LED_STATES, isAdministrator]);
  }
}
