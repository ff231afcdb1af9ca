// The statements by which colleagues are found. Everybody starts from the organisations in reach, by index; what is
// asked for beside narrows these few hundred people and needs no index of its own.
import { Injectable } from '@nestjs/common';
import type { AffiliationRole, ColleagueFacts, NetworkState, SizeBand, Subject, TeachingPhase } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import type { Reach } from './reach.js';

interface PlaceRow {
  readonly organisationId: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly isApproximate: boolean;
  readonly pupils: number | null;
  readonly sizeEntered: SizeBand | null;
}

export interface ColleagueRow extends Omit<ColleagueFacts, 'places'> {
  readonly personId: string;
  readonly name: string;
  /** The name as people are ordered by it. */
  readonly nameKey: string;
  readonly roleInWords: string;
  readonly offers: string;
  readonly inOffers: boolean;
  readonly inSeeks: boolean;
  readonly places: readonly PlaceRow[];
}

/** A network through which somebody is reached. */
export interface NetworkInCommonRow {
  readonly personId: string;
  readonly id: string;
  readonly name: string;
  readonly state: NetworkState;
}

export interface ColleaguesAsked {
  readonly words: readonly string[];
  readonly subject: Subject | null;
  readonly phase: TeachingPhase | null;
  /** Any of them; null for whatever role. */
  readonly roles: readonly AffiliationRole[] | null;
}

/** Columns of `p`, `a`, `o` and `profile`, one row a person. */
const FACTS = `
  p.id AS "personId", p.name, lower(p.name) AS "nameKey", array_agg(DISTINCT a.role) AS roles,
  coalesce(profile.subjects, '{}') AS subjects, coalesce(profile.phases, '{}') AS phases,
  coalesce(profile.year_groups, '{}') AS "yearGroups", coalesce(profile.languages, '{}') AS languages,
  coalesce(profile.role_in_words, '') AS "roleInWords", coalesce(profile.offers, '') AS offers,
  jsonb_agg(DISTINCT jsonb_build_object('organisationId', o.id, 'name', o.name,
    'latitude', o.latitude, 'longitude', o.longitude, 'isApproximate', o.place_is_approximate,
    'pupils', o.pupils, 'sizeEntered', o.size_entered)) AS places`;

@Injectable()
export class ColleaguesRepository {
  constructor(private readonly database: Database) {}

  /** The same facts of one person; null for who has no organisation. */
  async factsOf(personId: string): Promise<ColleagueRow | null> {
    const [row] = await this.database.query<ColleagueRow>(
      `SELECT ${FACTS}, false AS "inOffers", false AS "inSeeks"
       FROM person p
       JOIN affiliation a ON a.person_id = p.id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
       JOIN organisation o ON o.id = a.organisation_id
       LEFT JOIN profile ON profile.person_id = p.id
       WHERE p.id = $1 GROUP BY p.id, profile.person_id`,
      [personId],
    );
    return row ?? null;
  }

  /** The networks among these through which people are reached, by name. */
  inCommon(personIds: readonly string[], networkIds: readonly string[]): Promise<NetworkInCommonRow[]> {
    return this.database.query(
      `SELECT DISTINCT r.person_id AS "personId", n.id, n.name, n.state FROM network_presence r
       JOIN network n ON n.id = r.network_id
       WHERE r.person_id = ANY ($1) AND r.network_id = ANY ($2) ORDER BY n.name, n.id`,
      [personIds, networkIds],
    );
  }

  /** Everybody in reach who fits what is asked, without the person who asks; in no order. Pupils have no address. */
  within(
    personId: string,
    { organisationIds, networkIds }: Reach,
    { words, subject, phase, roles }: ColleaguesAsked,
  ): Promise<ColleagueRow[]> {
    return this.database.query(
      `WITH reach AS (
         SELECT unnest($2::uuid[]) AS organisation_id
         UNION
         SELECT organisation_id FROM network_membership WHERE network_id = ANY ($3) AND state = 'accepted'
       ), asked AS (SELECT lower(unaccent(word)) AS word FROM unnest($4::text[]) AS word)
       SELECT ${FACTS},
         EXISTS (SELECT FROM asked WHERE strpos(lower(unaccent(profile.offers)), word) > 0) AS "inOffers",
         EXISTS (SELECT FROM asked WHERE strpos(lower(unaccent(profile.seeks)), word) > 0) AS "inSeeks"
       FROM reach
       JOIN affiliation a ON a.organisation_id = reach.organisation_id
         AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
       JOIN organisation o ON o.id = a.organisation_id
       JOIN person p ON p.id = a.person_id AND p.suspended_at IS NULL AND p.email IS NOT NULL
       LEFT JOIN profile ON profile.person_id = p.id
       WHERE p.id <> $1 AND ($5::text IS NULL OR $5 = ANY (profile.subjects))
         AND ($6::text IS NULL OR $6 = ANY (profile.phases)) AND ($7::text[] IS NULL OR a.role = ANY ($7))
         AND NOT EXISTS (SELECT FROM asked WHERE strpos(lower(unaccent(
           concat_ws(' ', p.name, profile.role_in_words, profile.offers, profile.seeks))), word) = 0)
       GROUP BY p.id, profile.person_id`,
      [personId, organisationIds, networkIds, words, subject, phase, roles],
    );
  }
}
