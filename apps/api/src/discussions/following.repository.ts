// The SQL of following: what people chose, and whom a discussion's new posts concern.
import { Injectable } from '@nestjs/common';
import type { ChosenLevels, FollowLevel } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import { DiscussionFollowEntity } from './discussion-follow.entity.js';
import { GroupFollowEntity } from './group-follow.entity.js';
import { NAMED_IN } from './mentions/mentions.repository.js';

/** A group or discussion that a person can follow, with what they chose. */
export interface FollowableRow extends ChosenLevels {
  readonly id: string;
  readonly name: string;
  readonly networkName: string;
}

/** A post as far as it decides who is told. */
export interface NewsRow {
  readonly seq: number;
  readonly authorId: string;
  readonly authorName: string;
  readonly postedAt: Date;
  /** The ids of the people whom it names. */
  readonly named: readonly string[];
  readonly namesGroup: boolean;
}

/** Where a discussion stands, as its followers are told. */
export interface PlaceRow {
  readonly discussionTitle: string;
  readonly groupName: string;
  readonly networkId: string;
  readonly networkName: string;
}

/** Somebody who is in the group at this moment. */
export interface FollowerRow extends ChosenLevels {
  readonly personId: string;
  readonly joinedAt: Date;
  readonly readTo: number;
}

@Injectable()
export class FollowingRepository {
  constructor(private readonly database: Database) {}

  /** Those of the groups in which the person is; all of theirs with null. By name. */
  groupsOf(personId: string, groupIds: readonly string[] | null): Promise<FollowableRow[]> {
    return this.database.query(
      `SELECT g.id, g.name, n.name AS "networkName", NULL AS discussion, f.level AS "group"
       FROM group_presence present
       JOIN working_group g ON g.id = present.group_id
       JOIN network n ON n.id = g.network_id
       LEFT JOIN group_follow f ON f.person_id = present.person_id AND f.group_id = g.id
       WHERE present.person_id = $1 AND ($2::uuid[] IS NULL OR g.id = ANY ($2))
       ORDER BY lower(g.name), g.id`,
      [personId, groupIds],
    );
  }

  discussionsOf(personId: string, discussionIds: readonly string[]): Promise<FollowableRow[]> {
    return this.database.query(
      `SELECT d.id, d.title AS name, n.name AS "networkName", f.level AS discussion, gf.level AS "group"
       FROM discussion d
       JOIN working_group g ON g.id = d.group_id
       JOIN network n ON n.id = g.network_id
       LEFT JOIN discussion_follow f ON f.person_id = $1 AND f.discussion_id = d.id
       LEFT JOIN group_follow gf ON gf.person_id = $1 AND gf.group_id = d.group_id
       WHERE d.id = ANY ($2)`,
      [personId, discussionIds],
    );
  }

  /** With null, what holds for the group holds for the discussion too. */
  async followDiscussion(tx: Tx, personId: string, discussionId: string, level: FollowLevel | null): Promise<void> {
    if (level === null) await tx.manager.delete(DiscussionFollowEntity, { personId, discussionId });
    else
      await tx.manager.upsert(DiscussionFollowEntity, { personId, discussionId, level }, ['personId', 'discussionId']);
  }

  /** With null, the usual holds for the group too. */
  async followGroup(tx: Tx, personId: string, groupId: string, level: FollowLevel | null): Promise<void> {
    if (level === null) await tx.manager.delete(GroupFollowEntity, { personId, groupId });
    else await tx.manager.upsert(GroupFollowEntity, { personId, groupId, level }, ['personId', 'groupId']);
  }

  /** How far the discussion was told before; whoever asks next waits until this transaction has ended. */
  async lockTelling(tx: Tx, discussionId: string): Promise<number> {
    const [telling] = await tx.query<{ seq: number }>(
      `INSERT INTO discussion_telling AS before (discussion_id, seq) VALUES ($1, 0)
       ON CONFLICT (discussion_id) DO UPDATE SET seq = before.seq RETURNING seq`,
      [discussionId],
    );
    return telling?.seq ?? 0;
  }

  async noteTold(tx: Tx, discussionId: string, seq: number): Promise<void> {
    await tx.query('UPDATE discussion_telling SET seq = $2 WHERE discussion_id = $1', [discussionId, seq]);
  }

  /** The posts after a seq, in the order of the log. */
  newsOf(tx: Tx, discussionId: string, afterSeq: number): Promise<NewsRow[]> {
    return tx.query(
      `SELECT p.seq, p.author_id AS "authorId", author.name AS "authorName", p.posted_at AS "postedAt",
         p.names_group AS "namesGroup", ${NAMED_IN} AS named
       FROM post p JOIN person author ON author.id = p.author_id
       WHERE p.discussion_id = $1 AND p.seq > $2 AND p.removed_at IS NULL ORDER BY p.seq`,
      [discussionId, afterSeq],
    );
  }

  async placeOf(tx: Tx, discussionId: string): Promise<PlaceRow | null> {
    const [place] = await tx.query<PlaceRow>(
      `SELECT d.title AS "discussionTitle", g.name AS "groupName", n.id AS "networkId", n.name AS "networkName"
       FROM discussion d JOIN working_group g ON g.id = d.group_id JOIN network n ON n.id = g.network_id
       WHERE d.id = $1`,
      [discussionId],
    );
    return place ?? null;
  }

  followersOf(tx: Tx, discussionId: string): Promise<FollowerRow[]> {
    return tx.query(
      `SELECT present.person_id AS "personId", present.joined_at AS "joinedAt", coalesce(mark.seq, 0) AS "readTo",
         f.level AS discussion, gf.level AS "group"
       FROM discussion d
       JOIN group_presence present ON present.group_id = d.group_id
       LEFT JOIN reading_mark mark ON mark.person_id = present.person_id AND mark.discussion_id = d.id
       LEFT JOIN discussion_follow f ON f.person_id = present.person_id AND f.discussion_id = d.id
       LEFT JOIN group_follow gf ON gf.person_id = present.person_id AND gf.group_id = d.group_id
       WHERE d.id = $1`,
      [discussionId],
    );
  }
}
