// The networks of one programme, sifted: by words, by state, by what they lack, by whom they wait for.
import { Injectable } from '@nestjs/common';
import {
  ANSWERING_ROLES,
  type BlockerCode,
  CO_LEADERS_NEEDED,
  LED_STATES,
  type NetworkState,
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
}

export interface StateCount {
  readonly programmeId: string;
  readonly state: NetworkState;
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
  n.programme_id = :programmeId
  AND (:state::text IS NULL OR n.state = :state)
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
  AND (:words::text IS NULL OR network_words(n.name, n.purpose, n.learning_focus) @@ :words::tsquery OR (
    SELECT true FROM network_membership m JOIN organisation o ON o.id = m.organisation_id
    WHERE m.network_id = n.id AND m.state IN ('invited', 'accepted') AND o.search_words @@ :words::tsquery LIMIT 1))`;

@Injectable()
export class ProgrammeNetworksRepository {
  constructor(private readonly database: Database) {}

  /** By name; `after` is the name and id of the network before. */
  page(
    programmeId: string,
    sieve: Sieve,
    after: readonly [name: string, id: string] | null,
    most: number,
  ): Promise<NetworkEntity[]> {
    return this.sifted(programmeId, sieve, after, most).getMany();
  }

  /** The statement of `page`. */
  sifted(
    programmeId: string,
    sieve: Sieve,
    after: readonly [name: string, id: string] | null,
    most: number,
  ): SelectQueryBuilder<NetworkEntity> {
    const query = this.database.manager
      .createQueryBuilder(NetworkEntity, 'n')
      .where(SIFTED, parametersOf(programmeId, sieve))
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
}

const parametersOf = (programmeId: string, { words, state, lacks, waitsFor }: Sieve): ObjectLiteral => ({
  programmeId,
  words: words && words.map((word) => `'${word}':*`).join(' & '),
  state,
  lacks,
  waitsFor,
  schoolRoles: ANSWERING_ROLES.school,
  partnerRoles: ANSWERING_ROLES.partner,
  ledStates: LED_STATES,
});
