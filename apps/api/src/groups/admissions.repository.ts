// The SQL of what is asked and answered at the doors of working groups.
import { Injectable } from '@nestjs/common';
import type { AdmissionFacts, AdmissionState } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import { insertOnce } from '../platform/database/insert-once.js';
import type { Tx } from '../platform/transaction/tx.js';
import { GroupAdmissionEntity } from './group-admission.entity.js';
import { GROUP_FACTS } from './groups.repository.js';

/** A request or an invitation as one person sees it. */
export interface AdmissionRow extends AdmissionFacts {
  readonly id: string;
  readonly groupName: string;
  readonly networkName: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly personName: string;
  readonly words: string;
  readonly state: AdmissionState;
  readonly askedBy: string;
  readonly askerName: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

export type NewAdmission = Pick<
  GroupAdmissionEntity,
  'id' | 'groupId' | 'personId' | 'organisationId' | 'kind' | 'words' | 'askedBy' | 'askedAt' | 'clientKey'
>;

/** Somebody of its networks who is not in the group, and nothing is open between them. */
export interface GroupCandidateRow {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
}

/** Parameter 1 is the person who looks. */
export const ADMISSIONS = `
  SELECT ${GROUP_FACTS}, a.id, g.name AS "groupName",
    n.name AS "networkName", a.person_id AS "personId", p.name AS "personName", a.organisation_id AS "organisationId",
    o.name AS "organisationName", a.kind, a.words, a.state, a.asked_by AS "askedBy", asker.name AS "askerName",
    a.asked_at AS "askedAt", a.answered_at AS "answeredAt",
    EXISTS (SELECT FROM group_presence c
      WHERE c.group_id = a.group_id AND c.person_id = $1 AND c.is_convenor) AS "isConvenor"
  FROM group_admission a
  JOIN working_group g ON g.id = a.group_id
  JOIN network n ON n.id = g.network_id
  JOIN person p ON p.id = a.person_id
  JOIN person asker ON asker.id = a.asked_by
  JOIN organisation o ON o.id = a.organisation_id`;

@Injectable()
export class AdmissionsRepository {
  constructor(private readonly database: Database) {}

  async findById(id: string, viewerId: string): Promise<AdmissionRow | null> {
    const [admission] = await this.database.query<AdmissionRow>(`${ADMISSIONS} WHERE a.id = $2`, [viewerId, id]);
    return admission ?? null;
  }

  async findInside(tx: Tx, id: string, viewerId: string): Promise<AdmissionRow | null> {
    const [admission] = await tx.query<AdmissionRow>(`${ADMISSIONS} WHERE a.id = $2`, [viewerId, id]);
    return admission ?? null;
  }

  /** What is open at the doors of the groups, of people who still reach them; the oldest first. */
  openIn(groupIds: readonly string[], viewerId: string): Promise<AdmissionRow[]> {
    return this.database.query(
      `${ADMISSIONS}
       WHERE a.group_id = ANY($2) AND a.state = 'open' AND EXISTS (SELECT FROM network_presence r
         WHERE r.network_id IN (SELECT t.network_id FROM group_network t WHERE t.group_id = a.group_id)
           AND r.organisation_id = a.organisation_id AND r.person_id = a.person_id)
       ORDER BY a.asked_at, a.id`,
      [viewerId, groupIds],
    );
  }

  /** People whose name contains the words, by name; `after` is the last name and id of the page before. */
  candidates(
    groupId: string,
    words: string,
    first: number,
    after: readonly (string | number)[] | null,
  ): Promise<GroupCandidateRow[]> {
    return this.database.query(
      `SELECT p.id AS "personId", p.name, string_agg(DISTINCT o.name, ' · ' ORDER BY o.name) AS "organisationName"
       FROM network_presence r
       JOIN person p ON p.id = r.person_id
       JOIN organisation o ON o.id = r.organisation_id
       WHERE r.network_id = ANY (ARRAY (SELECT t.network_id FROM group_network t WHERE t.group_id = $1))
         AND p.name ILIKE $2 AND ($3::text IS NULL OR (p.name, p.id) > ($3::text, $4::uuid))
         AND p.id NOT IN (SELECT person_id FROM group_presence WHERE group_id = $1)
         AND p.id NOT IN (SELECT person_id FROM group_admission WHERE group_id = $1 AND state = 'open')
       GROUP BY p.id, p.name ORDER BY p.name, p.id LIMIT $5`,
      [groupId, `%${words.replace(/[\\%_]/g, '\\$&')}%`, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
  }

  /** Through which organisations a person reaches the group: those of its own network first, then by name. */
  async placesOf(tx: Tx, groupId: string, personId: string): Promise<string[]> {
    const places = await tx.query<{ id: string }>(
      `SELECT o.id FROM working_group g
       JOIN group_network t ON t.group_id = g.id
       JOIN network_presence r ON r.network_id = t.network_id AND r.person_id = $2
       JOIN organisation o ON o.id = r.organisation_id
       WHERE g.id = $1 GROUP BY o.id ORDER BY bool_or(t.network_id = g.network_id) DESC, o.name, o.id`,
      [groupId, personId],
    );
    return places.map(({ id }) => id);
  }

  async isIn(tx: Tx, groupId: string, personId: string): Promise<boolean> {
    const rows = await tx.query('SELECT FROM group_presence WHERE group_id = $1 AND person_id = $2', [
      groupId,
      personId,
    ]);
    return rows.length > 0;
  }

  findByClientKey(tx: Tx, askedBy: string, clientKey: string): Promise<GroupAdmissionEntity | null> {
    return tx.manager.findOneBy(GroupAdmissionEntity, { askedBy, clientKey });
  }

  insert(tx: Tx, admission: NewAdmission): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, GroupAdmissionEntity, admission);
  }

  async change(tx: Tx, id: string, state: AdmissionState, answeredAt: Date | null): Promise<void> {
    await tx.manager.update(GroupAdmissionEntity, { id }, { state, answeredAt });
  }

  /** Whoever is in the group now waits for nothing there. */
  async settle(tx: Tx, groupId: string, personId: string, answeredAt: Date): Promise<void> {
    const open = { groupId, personId, state: 'open' } as const;
    await tx.manager.update(GroupAdmissionEntity, open, { state: 'accepted', answeredAt });
  }
}
