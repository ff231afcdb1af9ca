// Every SQL of the room of working groups: rows in and out, no decisions.
import { Injectable } from '@nestjs/common';
import type { EntryFacts, GroupHome, OwnPlace, Subject, TeachingPhase } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import { insertOnce } from '../platform/database/insert-once.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { WorkingGroupEntity } from './working-group.entity.js';

/** A group as one person sees it. */
export interface GroupRow extends OwnPlace, EntryFacts {
  readonly networkName: string;
  readonly name: string;
  /** The name as groups are ordered by it. */
  readonly nameKey: string;
  readonly purpose: string;
  readonly subject: Subject | null;
  readonly phase: TeachingPhase | null;
  /** Empty for none. */
  readonly theme: string;
  readonly language: Language;
  readonly openedAt: Date;
  readonly personCount: number;
  readonly organisationCount: number;
  readonly convenorCount: number;
  /** The organisation for which this person is in the group; null when they are not. */
  readonly joinedFor: string | null;
}

/** What a group is called. */
export type GroupNameRow = Pick<GroupRow, 'groupId' | 'name' | 'nameKey' | 'language'>;

/** One person in one group at this moment. */
export interface PresenceRow {
  readonly groupId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  /** Through which of the group's networks the organisation's people are there: its own before others. */
  readonly networkId: string;
  readonly personId: string;
  readonly name: string;
  readonly isConvenor: boolean;
}

export interface GroupFacetsRow {
  readonly subjects: readonly Subject[];
  readonly phases: readonly TeachingPhase[];
  readonly themes: readonly string[];
}

export type NewGroup = Pick<
  WorkingGroupEntity,
  'id' | 'networkId' | 'name' | 'purpose' | 'language' | 'entry' | 'openedBy' | 'clientKey'
>;

/** What the list of a network's groups is narrowed to; null for anything. */
export interface GroupFacets {
  readonly subject: Subject | null;
  readonly phase: TeachingPhase | null;
  readonly theme: string | null;
}

/** SQL of what decides who may do what in `working_group g` of `network n`. */
export const GROUP_FACTS = `g.id AS "groupId", g.network_id AS "networkId", n.state AS "networkState",
    n.programme_id AS "programmeId", g.facilitators_read AS "facilitatorsRead", g.closed_at IS NOT NULL AS "isClosed",
    g.follows,
    coalesce((SELECT json_agg(json_build_object('networkId', reached.id, 'networkState', reached.state,
        'programmeId', reached.programme_id))
      FROM group_reach r JOIN network reached ON reached.id = r.network_id WHERE r.group_id = g.id), '[]') AS reaches`;

/** SQL of whether `working_group listed` is to be listed: one that follows a role, only while it has found somebody. */
export const IS_LISTED = `(listed.follows IS NULL OR EXISTS (SELECT FROM group_presence r WHERE r.group_id = listed.id))`;

/** SQL of the groups in which people of the network of parameter 2 may be: its own, and those that reach it. */
const GROUPS_OF_NETWORK = `
  SELECT id FROM working_group WHERE network_id = $2 UNION ALL SELECT group_id FROM group_reach WHERE network_id = $2`;

const HOME = 'id AS "networkId", state AS "networkState", programme_id AS "programmeId"';

/** Parameter 1 is the person who looks. */
const GROUPS = `
  SELECT ${GROUP_FACTS}, n.name AS "networkName",
    g.name, lower(g.name) AS "nameKey", g.purpose, g.subject, g.phase, g.theme, g.language, g.opened_at AS "openedAt",
    present.people AS "personCount", present.organisations AS "organisationCount",
    present.convenors AS "convenorCount", present.joined_for AS "joinedFor", present.joined_for IS NOT NULL AS "isIn",
    present.convenes AS "isConvenor", g.entry, own.kind AS waiting
  FROM working_group g
  JOIN network n ON n.id = g.network_id
  LEFT JOIN group_admission own ON own.group_id = g.id AND own.person_id = $1 AND own.state = 'open'
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS people, count(DISTINCT p.organisation_id)::int AS organisations,
      count(*) FILTER (WHERE p.is_convenor)::int AS convenors,
      count(*) FILTER (WHERE p.is_convenor AND p.person_id = $1) > 0 AS convenes,
      (array_agg(p.organisation_id) FILTER (WHERE p.person_id = $1))[1] AS joined_for
    FROM group_presence p WHERE p.group_id = g.id
  ) present`;

@Injectable()
export class GroupsRepository {
  constructor(private readonly database: Database) {}

  async findHome(networkId: string): Promise<GroupHome | null> {
    const [home] = await this.database.query<GroupHome>(`SELECT ${HOME} FROM network WHERE id = $1`, [networkId]);
    return home ?? null;
  }

  async findById(id: string, personId: string): Promise<GroupRow | null> {
    const [group] = await this.database.query<GroupRow>(`${GROUPS} WHERE g.id = $2`, [personId, id]);
    return group ?? null;
  }

  /**
   * A network's groups and those that reach it, by name; `after` is what they are ordered by in the last one of the page
   * before. Without `everything` only those that let facilitators read. One row more than `first`. Who is present is
   * counted for the groups of the page alone.
   */
  ofNetwork(
    { networkId, personId, everything }: { networkId: string; personId: string; everything: boolean },
    { subject, phase, theme }: GroupFacets,
    first: number,
    after: readonly (string | number)[] | null,
  ): Promise<GroupRow[]> {
    return this.database.query(
      `${GROUPS}
       WHERE g.id = ANY (ARRAY (
         SELECT listed.id FROM working_group listed
         WHERE listed.id IN (${GROUPS_OF_NETWORK})
           AND ($3::text IS NULL OR (lower(listed.name), listed.id) > ($3::text, $4::uuid))
           AND ${IS_LISTED} AND ($6 OR listed.facilitators_read) AND ($7::text IS NULL OR listed.subject = $7)
           AND ($8::text IS NULL OR listed.phase = $8) AND ($9::text IS NULL OR lower(listed.theme) = lower($9))
         ORDER BY lower(listed.name), listed.id LIMIT $5))
       ORDER BY lower(g.name), g.id`,
      [personId, networkId, after?.[0] ?? null, after?.[1] ?? null, first + 1, everything, subject, phase, theme],
    );
  }

  /** What the network's groups can be narrowed by: each word that one of them has. */
  async facetsOf(networkId: string, everything: boolean): Promise<GroupFacetsRow> {
    const [facets] = await this.database.query<GroupFacetsRow>(
      `SELECT array_remove(array_agg(DISTINCT subject), NULL) AS subjects,
         array_remove(array_agg(DISTINCT phase), NULL) AS phases,
         array_remove(array_agg(DISTINCT nullif(theme, '')), NULL) AS themes
       FROM working_group WHERE id IN (${GROUPS_OF_NETWORK}) AND ($1 OR facilitators_read)`,
      [everything, networkId],
    );
    return { subjects: facets?.subjects ?? [], phases: facets?.phases ?? [], themes: facets?.themes ?? [] };
  }

  /** The same page, of names alone. */
  namesOf(networkId: string, first: number, after: readonly (string | number)[] | null): Promise<GroupNameRow[]> {
    return this.database.query(
      `SELECT g.id AS "groupId", g.name, lower(g.name) AS "nameKey", g.language FROM working_group g
       WHERE g.network_id = $1 AND ($2::text IS NULL OR (lower(g.name), g.id) > ($2::text, $3::uuid))
       ORDER BY lower(g.name), g.id LIMIT $4`,
      [networkId, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
  }

  /** Who is in the groups at this moment, by organisation, then by name. */
  presentIn(groupIds: readonly string[]): Promise<PresenceRow[]> {
    return this.database.query(
      `SELECT g.group_id AS "groupId", g.organisation_id AS "organisationId", o.name AS "organisationName",
         (SELECT t.network_id FROM group_network t
          JOIN network_membership m ON m.network_id = t.network_id
            AND m.organisation_id = g.organisation_id AND m.state = 'accepted'
          WHERE t.group_id = g.group_id ORDER BY t.network_id <> home.network_id LIMIT 1) AS "networkId",
         p.id AS "personId", p.name, g.is_convenor AS "isConvenor"
       FROM group_presence g
       JOIN working_group home ON home.id = g.group_id
       JOIN person p ON p.id = g.person_id
       JOIN organisation o ON o.id = g.organisation_id
       WHERE g.group_id = ANY($1) ORDER BY o.name, o.id, p.name, p.id`,
      [groupIds],
    );
  }

  /**
   * The groups in which people are for the organisation through this network alone, by name, with how many they are:
   * what it loses by leaving.
   */
  presentFor(networkId: string, organisationId: string): Promise<{ id: string; name: string; people: number }[]> {
    return this.database.query(
      `SELECT g.id, g.name, count(*)::int AS people
       FROM working_group g JOIN group_presence p ON p.group_id = g.id
       WHERE g.id IN (${GROUPS_OF_NETWORK}) AND p.organisation_id = $1 AND NOT EXISTS (
         SELECT FROM group_network t JOIN network_membership m ON m.network_id = t.network_id AND m.state = 'accepted'
         WHERE t.group_id = g.id AND t.network_id <> $2 AND m.organisation_id = $1)
       GROUP BY g.id ORDER BY lower(g.name), g.id`,
      [organisationId, networkId],
    );
  }

  /** The group as it stands until the transaction ends, and its network's state with it. */
  async lock(tx: Tx, id: string, personId: string): Promise<GroupRow | null> {
    await tx.query(
      `SELECT FROM working_group g JOIN network n ON n.id = g.network_id WHERE g.id = $1 FOR UPDATE OF g FOR SHARE OF n`,
      [id],
    );
    const [group] = await tx.query<GroupRow>(`${GROUPS} WHERE g.id = $2`, [personId, id]);
    return group ?? null;
  }

  /** Keeps the network's state from changing until the transaction ends. */
  async lockHome(tx: Tx, networkId: string): Promise<GroupHome | null> {
    const [home] = await tx.query<GroupHome>(`SELECT ${HOME} FROM network WHERE id = $1 FOR SHARE`, [networkId]);
    return home ?? null;
  }

  async languageOf(tx: Tx, personId: string): Promise<Language> {
    const [person] = await tx.query<{ language: Language }>('SELECT language FROM person WHERE id = $1', [personId]);
    return person?.language ?? 'en';
  }

  findByClientKey(tx: Tx, openedBy: string, clientKey: string): Promise<WorkingGroupEntity | null> {
    return tx.manager.findOneBy(WorkingGroupEntity, { openedBy, clientKey });
  }

  insert(tx: Tx, group: NewGroup): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, WorkingGroupEntity, group);
  }

  /** Whoever was in the group for another organisation is in it for this one from now on. True when that is new. */
  async join(tx: Tx, groupId: string, personId: string, organisationId: string): Promise<boolean> {
    const [former] = await tx.query<{ convenorSince: Date | null; convenorUntil: Date | null }>(
      `WITH former AS (
         UPDATE group_membership SET left_at = now()
         WHERE group_id = $1 AND person_id = $2 AND organisation_id <> $3 AND left_at IS NULL
         RETURNING convenor_since, convenor_until
       ) SELECT convenor_since AS "convenorSince", convenor_until AS "convenorUntil" FROM former`,
      [groupId, personId, organisationId],
    );
    const joined = await tx.query(
      `INSERT INTO group_membership (id, group_id, person_id, organisation_id, convenor_since, convenor_until)
       VALUES ($4, $1, $2, $3, $5, $6)
       ON CONFLICT (group_id, person_id) WHERE left_at IS NULL DO NOTHING RETURNING id`,
      [groupId, personId, organisationId, newId(), former?.convenorSince ?? null, former?.convenorUntil ?? null],
    );
    return joined.length > 0;
  }

  /** True when the person was in the group. */
  async leave(tx: Tx, groupId: string, personId: string): Promise<boolean> {
    const left = await tx.query(
      `WITH left_now AS (
         UPDATE group_membership SET left_at = now() WHERE group_id = $1 AND person_id = $2 AND left_at IS NULL
         RETURNING id
       ) SELECT id FROM left_now`,
      [groupId, personId],
    );
    return left.length > 0;
  }

  /** Who took part in groups through the network for the one school and is of the other now takes part for that one. */
  async goOnFor(
    tx: Tx,
    { networkId, formerId, organisationId }: { networkId: string; formerId: string; organisationId: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE group_membership m SET organisation_id = $3
       WHERE m.group_id IN (${GROUPS_OF_NETWORK}) AND m.organisation_id = $1 AND m.left_at IS NULL
         AND EXISTS (SELECT FROM affiliation a
           WHERE a.person_id = m.person_id AND a.organisation_id = $3 AND a.ended_at IS NULL)`,
      [formerId, networkId, organisationId],
    );
  }
}
