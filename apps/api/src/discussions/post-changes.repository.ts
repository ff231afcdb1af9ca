// The SQL of what becomes of posts: edited, removed, put back, and in the end without their words.
import { Injectable } from '@nestjs/common';
import type { PostChange, PostFacts } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { GROUP_FACTS } from '../groups/groups.repository.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NamingText } from './mentions/naming-text.js';
import { QUOTING_BLANKED, readable } from './mentions/quotes.js';
import { IS_CONVENOR } from './discussions.repository.js';

/** A post whose row is locked. */
export interface LockedPost {
  /** Where it stands now: it may have been moved since it was found. */
  readonly discussionId: string;
  /** Whether it is what stays where a post stood that was moved. */
  readonly isTrace: boolean;
  readonly removedAt: Date | null;
  readonly removedBy: string | null;
  readonly isPinned: boolean;
  readonly isAnswer: boolean;
  /** Whether it reads already as asked. */
  readonly saysSo: boolean;
}

export interface FoundPost extends PostFacts {
  readonly discussionId: string;
  readonly seq: number;
  readonly title: string;
  readonly networkName: string;
  readonly removedAt: Date | null;
  readonly asksGroup: boolean;
  readonly isAction: boolean;
}

/** One change as a person wishes it; `body` for an edit, `reason` for a removal of what another wrote. */
export interface WishedChange {
  readonly kind: PostChange;
  readonly postId: string;
  readonly discussionId: string;
  readonly personId: string;
  readonly clientKey: string;
  readonly body: RichTextDocument | null;
  /** Of an edit: whom its text names. */
  readonly naming: NamingText | null;
  readonly reason: string | null;
}

export interface FormerText {
  readonly body: RichTextDocument;
  readonly writtenAt: Date;
  readonly replacedAt: Date;
}

const READABLE_BODY = readable('p.body');
const READABLE_FORMER = readable('c.former_body');

// The row of the post is locked before: nothing can come between what was judged and what is written.
const WRITE = `
  WITH counted AS (
    UPDATE discussion SET last_seq = last_seq + 1 WHERE id = $1::uuid RETURNING last_seq
  ), logged AS (
    INSERT INTO post_change (discussion_id, seq, post_id, kind, changed_by, changed_at, client_key, former_body)
    SELECT $1::uuid, last_seq, p.id, $3::text, $4::uuid, $5::timestamptz, $6::uuid,
      CASE WHEN $3 = 'edited' THEN p.body END
    FROM counted, post p WHERE p.id = $2::uuid
  )
  UPDATE post SET changed_seq = last_seq,
    body = coalesce($7::jsonb, body),
    edited_at = CASE WHEN $3 = 'edited' THEN $5 ELSE edited_at END,
    removed_at = CASE WHEN $3 = 'removed' THEN $5 END,
    removed_by = CASE WHEN $3 = 'removed' THEN $4 END,
    removal_reason = $8::text,
    pinned_at = CASE $3 WHEN 'pinned' THEN $5 WHEN 'unpinned' THEN NULL ELSE pinned_at END,
    resolved_at = CASE $3 WHEN 'resolved' THEN $5 WHEN 'unresolved' THEN NULL ELSE resolved_at END
  FROM counted WHERE id = $2`;

@Injectable()
export class PostChangesRepository {
  constructor(private readonly database: Database) {}

  /** The post as this person meets it. */
  async find(postId: string, personId: string): Promise<FoundPost | null> {
    const [post] = await this.database.query<FoundPost>(
      `SELECT p.discussion_id AS "discussionId", p.seq, p.author_id AS "authorId", p.removed_at AS "removedAt",
         p.asks_group AS "asksGroup", p.is_action AS "isAction", d.title, d.started_by AS "starterId", ${GROUP_FACTS},
         ${IS_CONVENOR} AS "isConvenor", n.name AS "networkName"
       FROM post p JOIN discussion d ON d.id = p.discussion_id JOIN working_group g ON g.id = d.group_id
       JOIN network n ON n.id = g.network_id WHERE p.id = $2`,
      [personId, postId],
    );
    return post ?? null;
  }

  async lock(tx: Tx, { postId, body }: WishedChange): Promise<LockedPost | null> {
    const [post] = await tx.query<LockedPost>(
      `SELECT discussion_id AS "discussionId", moved_post_id IS NOT NULL AS "isTrace", removed_at AS "removedAt", removed_by AS "removedBy", pinned_at IS NOT NULL AS "isPinned",
         resolved_at IS NOT NULL AS "isAnswer", body IS NOT DISTINCT FROM $2::jsonb AS "saysSo"
       FROM post WHERE id = $1 FOR UPDATE`,
      [postId, jsonOf(body)],
    );
    return post ?? null;
  }

  /** Locks the post, so that it stays what it is, and where. Null when it is removed. */
  async standing(tx: Tx, postId: string): Promise<{ discussionId: string } | null> {
    const [post] = await tx.query<{ discussionId: string }>(
      'SELECT discussion_id AS "discussionId" FROM post WHERE id = $1 AND removed_at IS NULL FOR UPDATE',
      [postId],
    );
    return post ?? null;
  }

  /** Whether this person has used the key before, and for the same wish; null when they have not. */
  async findByClientKey(tx: Tx, { personId, clientKey, postId, kind, body }: WishedChange): Promise<boolean | null> {
    const [before] = await tx.query<{ same: boolean }>(
      `SELECT c.post_id = $3 AND c.kind = $4 AND ($5::jsonb IS NULL OR p.removed_at IS NOT NULL OR $5 = coalesce(
         (SELECT later.former_body FROM post_change later
          WHERE later.post_id = p.id AND (later.changed_at, later.seq) > (c.changed_at, c.seq) AND later.kind = 'edited'
          ORDER BY later.changed_at, later.seq LIMIT 1),
         p.body)) AS same
       FROM post_change c JOIN post p ON p.id = c.post_id WHERE c.changed_by = $1 AND c.client_key = $2`,
      [personId, clientKey, postId, kind, jsonOf(body)],
    );
    return before?.same ?? null;
  }

  /** Counter, entry of the log and the post itself in one statement. */
  async write(tx: Tx, wish: WishedChange, at: Date): Promise<void> {
    const { discussionId, postId, kind, personId, clientKey, body, reason } = wish;
    await tx.query(WRITE, [discussionId, postId, kind, personId, at, clientKey, jsonOf(body), reason]);
  }

  /** How a post read before, the newest last; of a removed one also how it read in the end. */
  async formerTexts(postId: string, most: number): Promise<FormerText[]> {
    const newestFirst = await this.database.query<FormerText>(
      `SELECT * FROM (
         SELECT ${READABLE_FORMER} AS body, c.changed_at AS "replacedAt",
           lag(c.changed_at, 1, p.posted_at) OVER (ORDER BY c.changed_at, c.seq) AS "writtenAt"
         FROM post_change c JOIN post p ON p.id = c.post_id WHERE p.id = $1 AND c.kind = 'edited'
         UNION ALL
         SELECT ${READABLE_BODY}, p.removed_at, coalesce(p.edited_at, p.posted_at)
         FROM post p WHERE p.id = $1 AND p.removed_at IS NOT NULL
       ) text WHERE body IS NOT NULL ORDER BY "replacedAt" DESC LIMIT $2`,
      [postId, most],
    );
    return newestFirst.reverse();
  }

  /** Takes the words off posts that were removed before a moment, how they read before, and what quotes them. */
  async blank(tx: Tx, removedBefore: Date): Promise<void> {
    await tx.query(
      `WITH blanked AS (
         UPDATE post SET body = NULL WHERE removed_at < $1 AND body IS NOT NULL RETURNING id, discussion_id
       ), unfiled AS (
         DELETE FROM file_use u USING blanked WHERE u.kind = 'post' AND u.subject_id = blanked.id
       ), place AS (
         SELECT blanked.id, d.id AS discussion_id FROM blanked
         JOIN discussion stood ON stood.id = blanked.discussion_id JOIN discussion d ON d.group_id = stood.group_id
       ), quoting AS (
         UPDATE post p SET body = ${READABLE_BODY} FROM place blanked
         WHERE p.discussion_id = blanked.discussion_id AND p.body @> ${QUOTING_BLANKED}
       ), summing_up AS (
         UPDATE discussion_summary p SET body = ${READABLE_BODY} FROM place blanked
         WHERE p.discussion_id = blanked.discussion_id AND p.body @> ${QUOTING_BLANKED}
       )
       UPDATE post_change c SET former_body = CASE WHEN c.post_id <> blanked.id THEN ${READABLE_FORMER} END FROM place blanked
       WHERE c.discussion_id = blanked.discussion_id
         AND (c.post_id = blanked.id OR c.former_body @> ${QUOTING_BLANKED})`,
      [removedBefore],
    );
  }
}

const jsonOf = (body: RichTextDocument | null): string | null => (body === null ? null : JSON.stringify(body));
