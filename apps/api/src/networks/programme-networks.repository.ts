// The networks of one programme, sifted: by words, by state, by what they lack, by whom they wait for.
import { Injectable } from '@nestjs/common';
import {
  ANSWERING_ROLES,
  type BlockerCode,
  CO_LEADERS_NEEDED,
  LED_STATES,
  type NetworkState,
  type PartnerKind,
  SCHOOLS_NEEDED,
  type WaitedFor,
} from '@sixfold/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { NetworkEntity } from './network.entity.js';

/** Each that is null lets everything through. */
export interface Sieve {
  /** Each must begin a word of the network or of an organisation in it. */
  readonly words: readonly string[] | null;
  readonly state: NetworkState | null;
  readonly lacks: BlockerCode | null;
  readonly waitsFor: WaitedFor | null;
  /** The authority or consortium to which, or to one under which, an organisation in it belongs. */
  readonly within: string | null;
  /** The kind of a partner in it. */
  readonly partner: PartnerKind | null;
}

export interface StateCount {
  readonly programmeId: string;
  readonly state: NetworkState;
  readonly count: number;
}

/** In how many networks organisations of one tier are. */
export interface TierCount {
  readonly organisationId: string;
  readonly count: number;
}

/** A proposal that nobody has answered, with what decides whom it waits for (see `waitsFor` in the rules). */
const ASKED = `
  SELECT EXISTS (SELECT FROM affiliation a WHERE a.organisation_id = o.id AND a.ended_at IS NULL
      AND a.confirmed_at IS NOT NULL
      AND a.role = ANY(CASE o.kind WHEN 'school' THEN :schoolRoles::text[] ELSE :partnerRoles::text[] END)) AS answerable,
    EXISTS (SELECT FROM affiliation a WHERE a.organisation_id = o.id AND a.ended_at IS NULL
      AND a.confirmed_at IS NULL) AS unconfirmed,
    EXISTS (SELECT FROM invitation i WHERE i.organisation_id = o.id AND i.accepted_at IS NULL
      AND i.withdrawn_at IS NULL AND i.expires_at > now()) AS invited
  FROM network_membership m JOIN organisation o ON o.id = m.organisation_id
  WHERE m.network_id = n.id AND m.state = 'invited'`;

const HAS_LEADER = `
  EXISTS (SELECT FROM co_leader_seat held WHERE held.network_id = n.id AND held.state = 'accepted')`;

const SUGGESTED = `
  EXISTS (SELECT FROM co_leader_seat s WHERE s.network_id = n.id AND s.state = 'offered' AND s.lead_agreed_at IS NULL)`;

/**
 * Each condition is looked at network by network, through indexes that begin with the network, and only until a page is
 * full; that is why the schools' words are not an EXISTS, which would be answered for all schools at once. Nothing is
 * lacked or waited for in a network that has come to its end.
 */
const SIFTED = `
  (:state::text IS NULL OR n.state = :state)
  AND (:lacks::text IS NULL OR n.state = ANY(:ledStates) AND CASE :lacks
    WHEN 'SCHOOLS_MISSING' THEN ${SCHOOLS_NEEDED} > (
      SELECT count(DISTINCT coalesce(o.home_id, o.id)) FROM network_membership m
      JOIN organisation o ON o.id = m.organisation_id
      WHERE m.network_id = n.id AND m.state = 'accepted' AND o.counts_towards_six)
    WHEN 'CO_LEADERS_MISSING' THEN ${CO_LEADERS_NEEDED} > (
      SELECT count(*) FROM co_leader_seat s WHERE s.network_id = n.id AND s.state = 'accepted')
    WHEN 'CO_LEADER_OF_NO_MEMBER' THEN EXISTS (
      SELECT FROM co_leader_seat s WHERE s.network_id = n.id AND s.state = 'accepted' AND NOT EXISTS (
        SELECT FROM network_membership m
        JOIN affiliation a ON a.organisation_id = m.organisation_id AND a.person_id = s.person_id
          AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
        WHERE m.network_id = n.id AND m.state = 'accepted'))
    WHEN 'LEARNING_FOCUS_MISSING' THEN btrim(n.learning_focus, E' \\t\\n\\r') = ''
    ELSE false END)
  AND (:waitsFor::text IS NULL OR n.state = ANY(:ledStates) AND CASE :waitsFor
    WHEN 'school' THEN EXISTS (
      SELECT FROM (${ASKED}) AS asked WHERE answerable OR NOT unconfirmed AND invited)
    WHEN 'co_leaders' THEN ${HAS_LEADER} AND ${SUGGESTED} OR EXISTS (
      SELECT FROM network_membership m WHERE m.network_id = n.id AND m.state = 'applied') OR EXISTS (
      SELECT FROM (${ASKED}) AS asked WHERE NOT answerable AND NOT unconfirmed AND NOT invited)
    WHEN 'facilitator' THEN NOT ${HAS_LEADER} AND ${SUGGESTED} OR EXISTS (
      SELECT FROM (${ASKED}) AS asked WHERE NOT answerable AND unconfirmed)
    WHEN 'nominee' THEN EXISTS (SELECT FROM co_leader_seat s
      WHERE s.network_id = n.id AND s.state = 'offered' AND s.nominee_agreed_at IS NULL)
    ELSE false END)
  AND (:partner::text IS NULL OR (
    SELECT true FROM network_membership m JOIN organisation o ON o.id = m.organisation_id
    WHERE m.network_id = n.id AND m.state IN ('invited', 'accepted') AND o.partner_kind = :partner LIMIT 1))
  AND (:within::uuid IS NULL OR (
    SELECT true FROM network_membership m JOIN belonging b ON b.member_id = m.organisation_id AND b.ended_on IS NULL
    WHERE m.network_id = n.id AND m.state IN ('invited', 'accepted')
      AND b.tier_id = ANY (ARRAY (SELECT tiers_under(:within::uuid))) LIMIT 1))
  AND (:words::text IS NULL OR network_words(n.name, n.purpose, n.learning_focus) @@ :words::tsquery OR (
    SELECT true FROM network_membership m JOIN organisation o ON o.id = m.organisation_id
    WHERE m.network_id = n.id AND m.state IN ('invited', 'accepted') AND o.search_words @@ :words::tsquery LIMIT 1))`;

@Injectable()
export class ProgrammeNetworksRepository {
  constructor(private readonly database: Database) {}

  /** By name; `after` is the name and id of the network before. */
  page(
    programmeId: string | null,
    sieve: Sieve,
    after: readonly [name: string, id: string] | null,
    most: number,
  ): Promise<NetworkEntity[]> {
    return this.sifted(programmeId, sieve, after, most).getMany();
  }

  /** The statement of `page`. */
  sifted(
    programmeId: string | null,
    sieve: Sieve,
    after: readonly [name: string, id: string] | null,
    most: number,
  ): SelectQueryBuilder<NetworkEntity> {
    const query = this.database.manager
      .createQueryBuilder(NetworkEntity, 'n')
      .where(programmeId === null ? 'n.programme_id IS NULL' : 'n.programme_id = :programmeId', { programmeId })
      .andWhere(SIFTED, parametersOf(sieve))
      .orderBy('n.name')
      .addOrderBy('n.id')
      .limit(most);
    if (after !== null) query.andWhere('(n.name, n.id) > (:name, :id::uuid)', { name: after[0], id: after[1] });
    return query;
  }

  /** How many networks of each programme there are in each state. */
  countsOf(programmeIds: readonly string[]): Promise<StateCount[]> {
    return this.database.query(
      `SELECT programme_id AS "programmeId", state, count(*)::int AS count FROM network
       WHERE programme_id = ANY($1) GROUP BY programme_id, state`,
      [programmeIds],
    );
  }

  countsOutside(): Promise<Omit<StateCount, 'programmeId'>[]> {
    return this.database.query(
      'SELECT state, count(*)::int AS count FROM network WHERE programme_id IS NULL GROUP BY state',
    );
  }

  /** What the organisations in these networks belong to, over all tiers, with in how many networks they are; by name. */
  tiersOf(programmeId: string | null, most: number): Promise<TierCount[]> {
    return this.database.query(
      `WITH RECURSIVE reached AS (
         SELECT m.network_id, b.tier_id FROM network n
         JOIN network_membership m ON m.network_id = n.id AND m.state IN ('invited', 'accepted')
         JOIN belonging b ON b.member_id = m.organisation_id AND b.ended_on IS NULL
         WHERE n.programme_id = $1 OR $1::uuid IS NULL AND n.programme_id IS NULL
         UNION
         SELECT reached.network_id, b.tier_id FROM reached
         JOIN belonging b ON b.member_id = reached.tier_id AND b.ended_on IS NULL
       )
       SELECT o.id AS "organisationId", count(*)::int AS count FROM reached JOIN organisation o ON o.id = reached.tier_id
       GROUP BY o.id ORDER BY o.search_name, o.id LIMIT $2`,
      [programmeId, most],
    );
  }
}

const parametersOf = ({ words, ...exact }: Sieve): ObjectLiteral => ({
  ...exact,
  words: words && words.map((word) => `'${word}':*`).join(' & '),
  schoolRoles: ANSWERING_ROLES.school,
  partnerRoles: ANSWERING_ROLES.partner,
  ledStates: LED_STATES,
});
