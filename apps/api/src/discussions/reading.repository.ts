// The SQL of how far people have read.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/transaction/tx.js';

/** What is counted as unread goes no further: nobody needs to know how many more than these there are. */
export const UNREAD_MOST = 100;

/** SQL of the seq up to which the person of parameter 1 has read `discussion d`; 0 for who never opened it. */
export const READ_TO = `coalesce(
  (SELECT mark.seq FROM reading_mark mark WHERE mark.person_id = $1 AND mark.discussion_id = d.id), 0)`;

/**
 * SQL of how many posts of `discussion d` are new to the person of parameter 1, up to UNREAD_MOST. One's own are not,
 * nor what was removed, and nothing is that was written before one came into the group. Changes make nothing new.
 * @param readTo SQL of the seq up to which they have read
 * @param joinedAt SQL of when they came into the group, null for who is not in it
 */
export const unreadSince = (readTo: string, joinedAt: string): string => `(
  SELECT count(*)::int FROM (
    SELECT latest.author_id, latest.posted_at, latest.removed_at FROM post latest
    WHERE latest.discussion_id = d.id AND latest.seq > ${readTo}
    ORDER BY latest.seq DESC LIMIT ${UNREAD_MOST}
  ) latest
  WHERE latest.author_id <> $1 AND latest.removed_at IS NULL AND latest.posted_at > ${joinedAt})`;

/** The same where neither is at hand. */
export const UNREAD = unreadSince(
  READ_TO,
  `(SELECT reader.joined_at FROM group_membership reader
    WHERE reader.group_id = d.group_id AND reader.person_id = $1 AND reader.left_at IS NULL)`,
);

/** SQL of all posts of `discussion d` that are new to the person of parameter 1. */
export const NEW_POSTS = `
  SELECT post.seq, post.author_id, post.organisation_id FROM post
  JOIN group_membership reader ON reader.group_id = d.group_id AND reader.person_id = $1 AND reader.left_at IS NULL
  WHERE post.discussion_id = d.id AND post.seq > ${READ_TO}
    AND post.author_id <> $1 AND post.removed_at IS NULL AND post.posted_at > reader.joined_at`;

@Injectable()
export class ReadingRepository {
  /** Moves the mark forward, never back, and never past the end of the log. */
  async markRead(tx: Tx, personId: string, discussionId: string, seq: number): Promise<void> {
    await tx.query(
      `INSERT INTO reading_mark AS mark (person_id, discussion_id, seq)
       SELECT $1, id, least($3, last_seq) FROM discussion WHERE id = $2
       ON CONFLICT (person_id, discussion_id) DO UPDATE SET seq = excluded.seq WHERE mark.seq < excluded.seq`,
      [personId, discussionId, seq],
    );
  }
}
