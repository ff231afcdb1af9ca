// The SQL of discussions as a whole: where they stand, lists of them, and starting one.
import { Injectable } from '@nestjs/common';
import type { GroupFacts, OwnPlace } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import { GROUP_FACTS } from '../groups/groups.repository.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NamingText } from './mentions/naming-text.js';
import { READ_TO, UNREAD, unreadSince } from './reading.repository.js';

/** A group and the name under which a person writes there; the organisation is null for who is not in it. */
export interface Voice extends OwnPlace {
  readonly name: string;
  readonly language: Language;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

/** The group in which a discussion stands, as the reader is in it. */
export interface Place extends OwnPlace {
  readonly groupName: string;
}

export interface DiscussionRow {
  readonly place: Place;
  readonly discussionId: string;
  readonly title: string;
  readonly language: Language;
  readonly startedAt: Date;
  readonly starterId: string;
  readonly starterName: string;
  readonly starterOrganisation: string;
  readonly starterLeft: boolean;
  readonly postCount: number;
  readonly lastSeq: number;
  readonly lastPostAt: Date;
  /** The moment of the last post to the microsecond, as lists are ordered by it. */
  readonly lastPostKey: string;
  /** How far the reader has read, and how many posts are new to them. */
  readonly readTo: number;
  readonly unread: number;
  /** Where its posts went; null while it has any. */
  readonly movedInto: { readonly id: string; readonly title: string } | null;
}

/** A row of a group's list: the place is told in the first alone, and a group without discussions has one row with none. */
type ListedRow = { readonly place: Place | null } & (Omit<DiscussionRow, 'place'> | { readonly discussionId: null });

export interface NewDiscussion extends NamingText {
  readonly id: string;
  readonly firstPostId: string;
  readonly groupId: string;
  readonly title: string;
  readonly language: Language;
  readonly startedBy: string;
  readonly organisationId: string;
  readonly clientKey: string;
}

/**
 * SQL of whether the author of `post p` is no longer of the organisation for which they wrote it. Looked up author by
 * author: as NOT EXISTS it is planned as a walk through every affiliation there is.
 */
export const AUTHOR_LEFT = `(
  SELECT true FROM affiliation a WHERE a.person_id = p.author_id AND a.organisation_id = p.organisation_id
    AND a.ended_at IS NULL LIMIT 1) IS NULL`;

/** SQL of whether the person of parameter 1 convenes `working_group g`. */
export const IS_CONVENOR = `EXISTS (
  SELECT FROM group_presence c WHERE c.group_id = g.id AND c.person_id = $1 AND c.is_convenor)`;

/** SQL of how `post p` read when it was written; null once its words are gone. */
export const FIRST_BODY = `coalesce(
  (SELECT c.former_body FROM post_change c WHERE c.post_id = p.id AND c.kind = 'edited'
   ORDER BY c.changed_at, c.seq LIMIT 1), p.body)`;

/** Parameter 1 is the reader. */
const PLACE = `${GROUP_FACTS}, g.name AS "groupName", ${IS_CONVENOR} AS "isConvenor"`;

/** What is told of `discussion d` itself; parameter 1 is the reader. */
const discussionAsRead = (readTo: string, unread: string): string => `
  d.id AS "discussionId", d.title, d.language, d.started_at AS "startedAt", d.post_count AS "postCount",
  d.last_seq AS "lastSeq", d.last_post_at AS "lastPostAt", d.last_post_at::text AS "lastPostKey",
  ${readTo} AS "readTo", ${unread} AS unread,
  starter.id AS "starterId", starter.name AS "starterName", o.name AS "starterOrganisation",
  ${AUTHOR_LEFT} AS "starterLeft",
  (SELECT jsonb_build_object('id', next.id, 'title', next.title) FROM discussion next
   WHERE next.id = d.moved_into) AS "movedInto"`;

const DISCUSSIONS = `
  discussion d
  JOIN post p ON p.discussion_id = d.id AND p.seq = 1
  JOIN person starter ON starter.id = p.author_id
  JOIN organisation o ON o.id = p.organisation_id`;

const ONE = discussionAsRead(READ_TO, UNREAD);

/** Beside what a list reads once: the mark of each discussion, and when the reader came into the place. */
const READ_SO_FAR = 'coalesce(mark.seq, 0)';
const LISTED = discussionAsRead(READ_SO_FAR, unreadSince(READ_SO_FAR, 'place.joined_at'));

/** Where a list of discussions begins: a bound rather than none, so that one plan serves every page of it. */
const BEFORE_ALL = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** Parameter 2 is the person. */
const VOICES = `
  SELECT ${GROUP_FACTS}, coalesce(present.is_convenor, false) AS "isConvenor",
    person.name, person.language, o.id AS "organisationId", o.name AS "organisationName"
  FROM working_group g
  JOIN network n ON n.id = g.network_id
  JOIN person ON person.id = $2
  LEFT JOIN group_presence present ON present.group_id = g.id AND present.person_id = person.id
  LEFT JOIN organisation o ON o.id = present.organisation_id`;

@Injectable()
export class DiscussionsRepository {
  constructor(private readonly database: Database) {}

  async findGroup(groupId: string): Promise<GroupFacts | null> {
    const [group] = await this.database.short<GroupFacts>(
      'group_facts',
      `SELECT ${GROUP_FACTS}
       FROM working_group g JOIN network n ON n.id = g.network_id WHERE g.id = $1`,
      [groupId],
    );
    return group ?? null;
  }

  /** The group in which a discussion stands, and how far its log goes. */
  async findGroupOf(discussionId: string): Promise<(GroupFacts & { readonly lastSeq: number }) | null> {
    const [group] = await this.database.short<GroupFacts & { readonly lastSeq: number }>(
      'group_of_discussion',
      `SELECT ${GROUP_FACTS}, d.last_seq AS "lastSeq"
       FROM discussion d JOIN working_group g ON g.id = d.group_id JOIN network n ON n.id = g.network_id
       WHERE d.id = $1`,
      [discussionId],
    );
    return group ?? null;
  }

  async findVoiceInGroup(groupId: string, personId: string): Promise<Voice | null> {
    const [voice] = await this.database.query<Voice>(`${VOICES} WHERE g.id = $1`, [groupId, personId]);
    return voice ?? null;
  }

  async findVoiceInDiscussion(discussionId: string, personId: string): Promise<Voice | null> {
    const [voice] = await this.database.short<Voice>(
      'voice_in_discussion',
      `${VOICES} JOIN discussion d ON d.group_id = g.id WHERE d.id = $1`,
      [discussionId, personId],
    );
    return voice ?? null;
  }

  async findById(readerId: string, id: string): Promise<DiscussionRow | null> {
    const [discussion] = await this.database.short<DiscussionRow>(
      'discussion_as_read',
      `SELECT to_json(place) AS place, ${ONE}
       FROM ${DISCUSSIONS} JOIN LATERAL (
         SELECT ${PLACE} FROM working_group g JOIN network n ON n.id = g.network_id WHERE g.id = d.group_id
       ) place ON true
       WHERE d.id = $2`,
      [readerId, id],
    );
    return discussion ?? null;
  }

  /** How far the log of each goes. */
  headsOf(ids: readonly string[]): Promise<{ id: string; seq: number }[]> {
    return this.database.short(
      'heads_of_discussions',
      'SELECT id, last_seq AS seq FROM discussion WHERE id = ANY($1)',
      [ids],
    );
  }

  /**
   * A group and its discussions, the last written in first, in one statement; `after` is the last key and id of the page
   * before. Null when there is no such group.
   */
  async ofGroup(
    readerId: string,
    groupId: string,
    first: number,
    after: readonly (string | number)[] | null,
  ): Promise<{ place: Place; rows: DiscussionRow[] } | null> {
    const [moment, id] = after ?? BEFORE_ALL;
    const rows = await this.database.short<ListedRow>(
      'discussions_of_group',
      `WITH place AS MATERIALIZED (
         SELECT ${PLACE}, reader.joined_at FROM working_group g JOIN network n ON n.id = g.network_id
         LEFT JOIN group_membership reader ON reader.group_id = g.id AND reader.person_id = $1 AND reader.left_at IS NULL
         WHERE g.id = $2
       )
       SELECT listed.*, CASE WHEN row_number() OVER last_first = 1 THEN to_json(place) END AS place FROM place
       LEFT JOIN LATERAL (
         SELECT ${LISTED} FROM ${DISCUSSIONS}
         LEFT JOIN reading_mark mark ON mark.person_id = $1 AND mark.discussion_id = d.id
         WHERE d.group_id = $2 AND d.moved_into IS NULL AND (d.last_post_at, d.id) < ($3::timestamptz, $4::uuid)
         ORDER BY d.last_post_at DESC, d.id DESC LIMIT $5
       ) listed ON true
       WINDOW last_first AS (ORDER BY listed."lastPostAt" DESC, listed."discussionId" DESC)
       ORDER BY listed."lastPostAt" DESC, listed."discussionId" DESC`,
      [readerId, groupId, moment, id, first + 1],
    );
    const place = rows[0]?.place;
    if (place == null) return null;
    return { place, rows: rows.flatMap((row) => (row.discussionId === null ? [] : Object.assign(row, { place }))) };
  }

  /** The discussion that this person started with this key, and whether it says the same. */
  async findByClientKey(asked: NewDiscussion): Promise<{ id: string; same: boolean } | null> {
    const [before] = await this.database.query<{ id: string; same: boolean }>(
      `SELECT d.id, d.group_id = $3 AND d.title = $4 AND coalesce(${FIRST_BODY} IN ($5::jsonb, $6::jsonb), true) AS same
       FROM discussion d JOIN post p ON p.discussion_id = d.id AND p.seq = 1
       WHERE d.started_by = $1 AND d.client_key = $2`,
      [
        asked.startedBy,
        asked.clientKey,
        asked.groupId,
        asked.title,
        JSON.stringify(asked.body),
        JSON.stringify(asked.sent),
      ],
    );
    return before ?? null;
  }

  /** Discussion, first post and outbox row in one statement. */
  async start(tx: Tx, asked: NewDiscussion): Promise<void> {
    const { id, firstPostId, groupId, title, body, language, startedBy, organisationId, clientKey } = asked;
    await tx.query(
      `WITH started AS (
         INSERT INTO discussion
           (id, group_id, title, language, started_by, client_key, last_seq, post_count, last_post_at)
         VALUES ($1, $2, $3, $4, $5, $6, 1, 1, now())
       ), written AS (
         INSERT INTO post
           (id, discussion_id, seq, author_id, organisation_id, client_key, body, language, posted_at)
         VALUES ($7, $1, 1, $5, $8, $6, $9, $4, now())
       )
       INSERT INTO outbox (id, name, payload) VALUES ($10, 'discussion.started',
         jsonb_build_object('discussionId', $1::uuid, 'groupId', $2::uuid, 'personId', $5::uuid))`,
      [id, groupId, title, language, startedBy, clientKey, firstPostId, organisationId, JSON.stringify(body), newId()],
    );
  }
}
