// The SQL of what stands above discussions: every version is kept, the newest is what is read.
import { Injectable } from '@nestjs/common';
import { LATER_POSTS_MOST, type OwnPlace } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { GROUP_FACTS } from '../../groups/groups.repository.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { COUNTED } from '../decisions/decisions.repository.js';
import { AUTHOR_LEFT, IS_CONVENOR } from '../discussions.repository.js';
import { readable } from '../mentions/quotes.js';
import type { PostAuthorType } from '../post.type.js';

export interface SummaryTextRow {
  readonly body: RichTextDocument;
  readonly language: Language;
  /** ISO 8601. */
  readonly writtenAt: string;
  readonly author: PostAuthorType;
}

export interface SummaryRow extends OwnPlace {
  readonly discussionId: string;
  readonly version: number;
  readonly text: SummaryTextRow | null;
  readonly laterPosts: number;
  readonly upTo: number;
}

/** A version as a person wishes it; without a body nothing is to stand there. */
export interface WishedSummary {
  readonly discussionId: string;
  readonly authorId: string;
  readonly organisationId: string;
  /** As it may stand, and as it was sent. */
  readonly body: RichTextDocument | null;
  readonly sent: RichTextDocument | null;
  readonly language: Language;
  /** The version that they have read. */
  readonly version: number;
  readonly clientKey: string;
}

const READABLE_BODY = readable('p.body');

/** SQL of `discussion_summary p` as it is read. */
const TEXT = `
  SELECT jsonb_build_object('body', ${READABLE_BODY}, 'language', p.language, 'writtenAt', p.written_at,
    'author', jsonb_build_object('id', author.id, 'name', author.name, 'organisationName', o.name,
      'formerly', ${AUTHOR_LEFT}))
  FROM person author, organisation o
  WHERE author.id = p.author_id AND o.id = p.organisation_id AND p.body IS NOT NULL`;

const AS_READ = `
  SELECT ${GROUP_FACTS}, ${IS_CONVENOR} AS "isConvenor", d.id AS "discussionId", d.last_seq AS "upTo",
    coalesce(p.seq, 0) AS version, (${TEXT}) AS text, (
      SELECT count(*)::int FROM (
        SELECT FROM post later WHERE later.discussion_id = d.id AND later.seq > p.seq AND later.removed_at IS NULL
        LIMIT ${LATER_POSTS_MOST}
      ) later) AS "laterPosts"
  FROM discussion d
  JOIN working_group g ON g.id = d.group_id
  JOIN network n ON n.id = g.network_id
  LEFT JOIN LATERAL (
    SELECT * FROM discussion_summary s WHERE s.discussion_id = d.id ORDER BY s.seq DESC LIMIT 1
  ) p ON true
  WHERE d.id = $2`;

@Injectable()
export class SummariesRepository {
  constructor(private readonly database: Database) {}

  /** What stands above a discussion, with the place where it is, as this person meets it. */
  async find(readerId: string, discussionId: string): Promise<SummaryRow | null> {
    const [row] = await this.database.short<SummaryRow>('summary_as_read', AS_READ, [readerId, discussionId]);
    return row ?? null;
  }

  /** What stood there before, the oldest first; of what was cleared only where `andCleared`. */
  async earlier(discussionId: string, andCleared: boolean, most: number): Promise<SummaryTextRow[]> {
    const rows = await this.database.query<{ text: SummaryTextRow }>(
      `SELECT (${TEXT}) AS text FROM discussion_summary p
       WHERE p.discussion_id = $1 AND p.body IS NOT NULL
         AND p.seq < (SELECT max(newest.seq) FROM discussion_summary newest WHERE newest.discussion_id = $1)
         AND ($2 OR NOT EXISTS (
           SELECT FROM discussion_summary cleared
           WHERE cleared.discussion_id = $1 AND cleared.body IS NULL AND cleared.seq > p.seq))
       ORDER BY p.seq DESC LIMIT $3`,
      [discussionId, andCleared, most],
    );
    return rows.map(({ text }) => text).reverse();
  }

  /** Holds the first post, by which the log tells of it: one writer at a time. Gives the id of the post. */
  async lock(tx: Tx, discussionId: string): Promise<string | null> {
    const [first] = await tx.query<{ id: string }>(
      'SELECT id FROM post WHERE discussion_id = $1 AND seq = 1 FOR UPDATE',
      [discussionId],
    );
    return first?.id ?? null;
  }

  /** Whether this person has used the key before, and for the same wish; null when they have not. */
  async findByClientKey(tx: Tx, wish: WishedSummary): Promise<boolean | null> {
    const [before] = await tx.query<{ same: boolean }>(
      `SELECT discussion_id = $3
         AND (body IS NOT DISTINCT FROM $4::jsonb OR body IS NOT DISTINCT FROM $5::jsonb) AS same
       FROM discussion_summary WHERE author_id = $1 AND client_key = $2`,
      [wish.authorId, wish.clientKey, wish.discussionId, jsonOf(wish.body), jsonOf(wish.sent)],
    );
    return before?.same ?? null;
  }

  /** The newest version and who wrote it; null before the first. */
  async newest(tx: Tx, discussionId: string): Promise<{ readonly version: number; readonly name: string } | null> {
    const [newest] = await tx.query<{ version: number; name: string }>(
      `SELECT s.seq AS version, author.name
       FROM discussion_summary s JOIN person author ON author.id = s.author_id
       WHERE s.discussion_id = $1 ORDER BY s.seq DESC LIMIT 1`,
      [discussionId],
    );
    return newest ?? null;
  }

  /** Counter, entry of the log and the post that tells of it in one statement. Gives the seq. */
  async insert(tx: Tx, firstPostId: string, wish: WishedSummary, at: Date): Promise<number> {
    const { authorId, organisationId, body, language, clientKey } = wish;
    const [written] = await tx.query<{ seq: number }>(
      `WITH ${COUNTED}, written AS (
         INSERT INTO discussion_summary
           (discussion_id, seq, author_id, organisation_id, body, language, written_at, client_key)
         SELECT counted.id, counted.last_seq, $2, $3, $4, $5, $6, $7 FROM counted
         RETURNING seq
       )
       SELECT seq FROM written`,
      [firstPostId, authorId, organisationId, jsonOf(body), language, at, clientKey],
    );
    return written!.seq;
  }

  /** Takes the words off versions that were cleared before a moment: then nobody needs to look at them again. */
  async blank(tx: Tx, clearedBefore: Date): Promise<void> {
    await tx.query(
      `UPDATE discussion_summary s SET body = NULL
       FROM discussion_summary cleared
       WHERE cleared.body IS NULL AND cleared.written_at < $1
         AND s.discussion_id = cleared.discussion_id AND s.seq < cleared.seq AND s.body IS NOT NULL`,
      [clearedBefore],
    );
  }
}

const jsonOf = (body: RichTextDocument | null): string | null => (body === null ? null : JSON.stringify(body));
