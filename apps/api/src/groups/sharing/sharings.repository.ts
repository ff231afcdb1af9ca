// The SQL of what groups and other networks asked each other, and of the networks whose people may be in a group.
import { Injectable } from '@nestjs/common';
import type { PublicPolicyFacts, SharingFacts, SharingState } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { GROUP_FACTS } from '../groups.repository.js';
import { GroupSharingEntity } from './group-sharing.entity.js';

/** What was asked, as one person sees it. */
export interface SharingRow extends SharingFacts {
  readonly id: string;
  readonly groupName: string;
  readonly groupPurpose: string;
  readonly networkName: string;
  readonly otherName: string;
  readonly words: string;
  readonly askedBy: string;
  readonly askerName: string;
  readonly askedAt: Date;
  /** Empty for none. */
  readonly answer: string;
  readonly reason: string | null;
  readonly endsAt: Date | null;
}

/** A network whose people may be in the group. */
export interface GroupNetworkRow {
  readonly groupId: string;
  readonly id: string;
  readonly name: string;
  readonly isHome: boolean;
  /** When its people lose the group, and why; null while nobody ended it. */
  readonly endsAt: Date | null;
  readonly reason: string | null;
}

export interface EndedSharing {
  readonly groupId: string;
  readonly otherId: string;
}

export type NewSharing = Pick<
  GroupSharingEntity,
  'id' | 'groupId' | 'networkId' | 'state' | 'words' | 'askedBy' | 'askedAt' | 'clientKey'
>;

export type SharingChange = Partial<
  Pick<GroupSharingEntity, 'answer' | 'answeredBy' | 'answeredAt' | 'reason' | 'endedBy' | 'endedFor' | 'endsAt'>
>;

/** Parameter 1 is the person who looks. */
const SHARINGS = `
  SELECT ${GROUP_FACTS}, s.id, s.network_id AS "otherId", other.state AS "otherState", s.state, s.ended_for AS "endedFor",
    g.name AS "groupName", g.purpose AS "groupPurpose", n.name AS "networkName", other.name AS "otherName", s.words,
    s.asked_by AS "askedBy", asker.name AS "askerName", s.asked_at AS "askedAt", s.answer, s.reason, s.ends_at AS "endsAt",
    EXISTS (SELECT FROM group_presence c
      WHERE c.group_id = s.group_id AND c.person_id = $1 AND c.is_convenor) AS "isConvenor"
  FROM group_sharing s
  JOIN working_group g ON g.id = s.group_id
  JOIN network n ON n.id = g.network_id
  JOIN network other ON other.id = s.network_id
  JOIN person asker ON asker.id = s.asked_by`;

@Injectable()
export class SharingsRepository {
  constructor(private readonly database: Database) {}

  async findById(id: string, viewerId: string): Promise<SharingRow | null> {
    const [sharing] = await this.database.query<SharingRow>(`${SHARINGS} WHERE s.id = $2`, [viewerId, id]);
    return sharing ?? null;
  }

  async findInside(tx: Tx, id: string, viewerId: string): Promise<SharingRow | null> {
    const [sharing] = await tx.query<SharingRow>(`${SHARINGS} WHERE s.id = $2`, [viewerId, id]);
    return sharing ?? null;
  }

  /** What groups ask the network or share with it, the latest first; one row more than `first`. */
  withNetwork(networkId: string, viewerId: string, first: number, beforeId: string | null): Promise<SharingRow[]> {
    return this.database.query(
      `${SHARINGS}
       WHERE s.network_id = $2 AND s.state IN ('asked', 'agreed', 'ending') AND ($3::uuid IS NULL OR s.id < $3)
       ORDER BY s.id DESC LIMIT $4`,
      [viewerId, networkId, beforeId, first + 1],
    );
  }

  /** What the groups asked other networks, the latest first, without what was taken back or is over. */
  ofGroups(groupIds: readonly string[], viewerId: string): Promise<SharingRow[]> {
    return this.database.query(
      `${SHARINGS} WHERE s.group_id = ANY ($2) AND s.state NOT IN ('withdrawn', 'ended') ORDER BY s.id DESC`,
      [viewerId, groupIds],
    );
  }

  async countToAnswer(networkId: string): Promise<number> {
    const [asked] = await this.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM group_sharing WHERE network_id = $1 AND state = 'asked'`,
      [networkId],
    );
    return asked?.count ?? 0;
  }

  /** Each group's own network first, then by name. */
  networksOf(groupIds: readonly string[]): Promise<GroupNetworkRow[]> {
    return this.database.query(
      `SELECT g.id AS "groupId", n.id, n.name, n.id = g.network_id AS "isHome", s.ends_at AS "endsAt", s.reason
       FROM working_group g
       JOIN group_network t ON t.group_id = g.id
       JOIN network n ON n.id = t.network_id
       LEFT JOIN group_sharing s ON s.group_id = g.id AND s.network_id = n.id AND s.state = 'ending'
       WHERE g.id = ANY ($1) ORDER BY n.id <> g.network_id, n.name, n.id`,
      [groupIds],
    );
  }

  /** What may be known of the network that is asked, with its state kept until the transaction ends. */
  async lockOther(tx: Tx, networkId: string): Promise<PublicPolicyFacts | null> {
    const [other] = await tx.query<PublicPolicyFacts>(
      `SELECT state, activated_at AS "activatedAt", takes_new_schools AS "takesNewSchools"
       FROM network WHERE id = $1 FOR SHARE`,
      [networkId],
    );
    return other ?? null;
  }

  findByClientKey(tx: Tx, askedBy: string, clientKey: string): Promise<GroupSharingEntity | null> {
    return tx.manager.findOneBy(GroupSharingEntity, { askedBy, clientKey });
  }

  insert(tx: Tx, sharing: NewSharing): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, GroupSharingEntity, sharing);
  }

  async change(tx: Tx, id: string, state: SharingState, change: SharingChange): Promise<void> {
    await tx.manager.update(GroupSharingEntity, { id }, { ...change, state });
  }

  /** Ends those whose day of grace is over, the earliest first: the day was theirs to take the end back. */
  endDue(tx: Tx, now: Date, most: number): Promise<EndedSharing[]> {
    return tx.query(
      `WITH due AS (
         SELECT id FROM group_sharing WHERE state = 'ending' AND ends_at <= $1 ORDER BY ends_at LIMIT $2 FOR UPDATE
       ), ended AS (
         UPDATE group_sharing s SET state = 'ended' FROM due WHERE s.id = due.id RETURNING s.group_id, s.network_id
       ) SELECT group_id AS "groupId", network_id AS "otherId" FROM ended`,
      [now, most],
    );
  }

  /** Whoever came into the group by that network. */
  async peopleThrough(tx: Tx, groupId: string, networkId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT p.person_id AS "personId" FROM group_membership p
       JOIN network_membership m ON m.organisation_id = p.organisation_id AND m.network_id = $2 AND m.state = 'accepted'
       WHERE p.group_id = $1 AND p.left_at IS NULL`,
      [groupId, networkId],
    );
    return rows.map(({ personId }) => personId);
  }

  /** The facilitators who may read the network's groups where those let them. */
  async facilitatorsOf(tx: Tx, networkId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT f.person_id AS "personId" FROM network n
       JOIN programme_facilitator f ON f.programme_id = n.programme_id AND f.ended_at IS NULL WHERE n.id = $1`,
      [networkId],
    );
    return rows.map(({ personId }) => personId);
  }

  /** The groups that are shared with the network by agreement, whatever its state. */
  async sharedWith(tx: Tx, networkId: string): Promise<string[]> {
    const rows = await tx.query<{ groupId: string }>(
      `SELECT group_id AS "groupId" FROM group_sharing WHERE network_id = $1 AND state IN ('agreed', 'ending')`,
      [networkId],
    );
    return rows.map(({ groupId }) => groupId);
  }
}
