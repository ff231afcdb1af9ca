// The two reads that everything about a network is judged by: its schools and its seats, each with the facts around it.
import {
  ANSWERING_ROLES,
  type MembershipState,
  type NetworkState,
  type SeatAgreement,
  type SeatEndReason,
  type SeatHeld,
} from '@sixfold/domain';

interface OfNetwork {
  readonly networkId: string;
  readonly programmeId: string | null;
  readonly networkState: NetworkState;
}

export interface MembershipRow extends OfNetwork {
  readonly id: string;
  readonly organisationId: string;
  readonly state: MembershipState;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  readonly declineReason: string | null;
  /** The words with which the organisation asked to come in; null when it was the network that asked. */
  readonly application: string | null;
  readonly leftAt: Date | null;
  readonly leaveReason: string | null;
  readonly countsTowardsTheSix: boolean;
  /** The same school in its home register; null where it stands in one register only. */
  readonly homeSchoolId: string | null;
  /** Whether anyone can answer for the organisation now. */
  readonly hasAnswerer: boolean;
  readonly coordinatorInvited: boolean;
  /** The affiliation of a first coordinator who waits for a facilitator's confirmation, and their name. */
  readonly unconfirmedAffiliationId: string | null;
  readonly unconfirmedName: string | null;
  readonly unconfirmedSince: Date | null;
}

export interface SeatRow extends OfNetwork, SeatHeld, SeatAgreement {
  readonly id: string;
  readonly name: string;
  readonly offeredBy: string;
  readonly offererName: string;
  readonly offeredAt: Date;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
  readonly endReason: SeatEndReason | null;
  /** Every organisation to which the person has a live, confirmed affiliation. */
  readonly organisationIds: readonly string[];
}

/** Parameters: 1 the ids asked for, 2 and 3 the roles that answer for a school and for a partner. */
export const MEMBERSHIPS = `
  SELECT m.id, m.network_id AS "networkId", n.programme_id AS "programmeId", n.state AS "networkState",
    m.organisation_id AS "organisationId", m.state, m.asked_at AS "askedAt", m.answered_at AS "answeredAt",
    m.decline_reason AS "declineReason", m.application, m.left_at AS "leftAt", m.leave_reason AS "leaveReason",
    o.counts_towards_six AS "countsTowardsTheSix", o.home_id AS "homeSchoolId",
    EXISTS (SELECT FROM affiliation a WHERE a.organisation_id = o.id AND a.ended_at IS NULL
      AND a.confirmed_at IS NOT NULL
      AND a.role = ANY(CASE o.kind WHEN 'school' THEN $2::text[] ELSE $3::text[] END)) AS "hasAnswerer",
    EXISTS (SELECT FROM invitation i WHERE i.organisation_id = o.id AND i.accepted_at IS NULL
      AND i.withdrawn_at IS NULL AND i.expires_at > now()) AS "coordinatorInvited",
    waiting.id AS "unconfirmedAffiliationId", waiting.name AS "unconfirmedName",
    waiting.since AS "unconfirmedSince"
  FROM network_membership m
  JOIN network n ON n.id = m.network_id
  JOIN organisation o ON o.id = m.organisation_id
  LEFT JOIN LATERAL (
    SELECT a.id, p.name, a.started_on::timestamptz AS since FROM affiliation a JOIN person p ON p.id = a.person_id
    WHERE a.organisation_id = o.id AND a.ended_at IS NULL AND a.confirmed_at IS NULL
    ORDER BY a.id LIMIT 1
  ) waiting ON true`;

export const membershipParameters = (ids: readonly string[]): readonly unknown[] => [
  ids,
  ANSWERING_ROLES.school,
  ANSWERING_ROLES.partner,
];

/** Parameter: 1 the id or ids asked for. */
export const SEATS = `
  SELECT s.id, s.network_id AS "networkId", n.programme_id AS "programmeId", n.state AS "networkState",
    s.seat, s.person_id AS "personId", p.name, s.state, s.offered_by AS "offeredBy", offerer.name AS "offererName",
    s.nominee_agreed_at IS NOT NULL AS "nomineeAgreed", s.lead_agreed_at IS NOT NULL AS "leadAgreed",
    s.offered_at AS "offeredAt", s.answered_at AS "answeredAt", s.ended_at AS "endedAt", s.end_reason AS "endReason",
    ARRAY(SELECT a.organisation_id FROM affiliation a WHERE a.person_id = s.person_id
      AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL) AS "organisationIds"
  FROM co_leader_seat s
  JOIN network n ON n.id = s.network_id
  JOIN person p ON p.id = s.person_id
  JOIN person offerer ON offerer.id = s.offered_by`;
