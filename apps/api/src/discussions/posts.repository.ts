// The SQL of a discussion's log. The pages of it are the hot read: one named prepared statement, plain rows.
import { Injectable } from '@nestjs/common';
import type { ReactionKind } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import type { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NamingText } from './mentions/naming-text.js';
import { readable } from './mentions/quotes.js';
import { AUTHOR_LEFT, FIRST_BODY } from './discussions.repository.js';

/** How many have reacted to a post in one way, and whether the reader is among them. */
export interface CountedReaction {
  readonly kind: ReactionKind;
  readonly count: number;
  readonly isMine: boolean;
}

export interface PlaceOfPost {
  readonly discussionId: string;
  readonly title: string;
  readonly seq: number;
}

export interface PostRow {
  readonly id: string;
  readonly discussionId: string;
  readonly seq: number;
  readonly clientKey: string;
  /** Null once it is removed. */
  readonly body: RichTextDocument | null;
  readonly language: Language;
  readonly postedAt: Date;
  /** The seq of the newest entry about it: its own while nothing has changed. */
  readonly changedSeq: number;
  readonly editedAt: Date | null;
  readonly removedAt: Date | null;
  readonly removerName: string | null;
  readonly removalReason: string | null;
  readonly isPinned: boolean;
  readonly isAnswer: boolean;
  readonly asksGroup: boolean;
  readonly isAction: boolean;
  /** Null while there are none, and once it is removed. */
  readonly reactions: readonly CountedReaction[] | null;
  /** Of what stays where a post stood that was moved: where that stands now. */
  readonly movedTo: PlaceOfPost | null;
  /** Of a post that was moved here: where it comes from. */
  readonly movedFrom: { readonly id: string; readonly title: string } | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly organisationName: string;
  readonly authorLeft: boolean;
}

export interface NewPost extends NamingText {
  readonly id: string;
  readonly discussionId: string;
  readonly authorId: string;
  readonly organisationId: string;
  readonly clientKey: string;
  readonly language: Language;
}

/** Where in its log a post came to stand. */
export type Written = Pick<PostRow, 'seq' | 'postedAt'>;

const READABLE_BODY = readable('p.body');

/** Parameter 1 is the reader. */
const COLUMNS = `
  p.id, p.discussion_id AS "discussionId", p.seq, p.client_key AS "clientKey", p.language, p.posted_at AS "postedAt",
  CASE WHEN p.removed_at IS NULL THEN ${READABLE_BODY} END AS body,
  coalesce(p.changed_seq, p.seq) AS "changedSeq", p.edited_at AS "editedAt", p.removed_at AS "removedAt",
  p.removal_reason AS "removalReason", p.pinned_at IS NOT NULL AS "isPinned", p.resolved_at IS NOT NULL AS "isAnswer",
  p.asks_group AS "asksGroup", p.is_action AS "isAction",
  CASE WHEN p.removed_at IS NULL THEN (
    SELECT jsonb_agg(reaction) FROM (
      SELECT r.kind, count(*)::int AS count, bool_or(r.person_id = $1) AS "isMine"
      FROM post_reaction r WHERE r.post_id = p.id GROUP BY r.kind
    ) reaction
  ) END AS reactions,
  CASE WHEN p.moved_post_id IS NOT NULL THEN (
    SELECT jsonb_build_object('discussionId', there.id, 'title', there.title, 'seq', moved.seq)
    FROM post moved JOIN discussion there ON there.id = moved.discussion_id WHERE moved.id = p.moved_post_id
  ) END AS "movedTo",
  CASE WHEN p.moved_from IS NOT NULL THEN (
    SELECT jsonb_build_object('id', former.id, 'title', former.title) FROM discussion former WHERE former.id = p.moved_from
  ) END AS "movedFrom",
  (SELECT remover.name FROM person remover WHERE remover.id = p.removed_by) AS "removerName",
  author.id AS "authorId", author.name AS "authorName", o.name AS "organisationName", ${AUTHOR_LEFT} AS "authorLeft"`;

const POSTS = `post p JOIN person author ON author.id = p.author_id JOIN organisation o ON o.id = p.organisation_id`;

/** Above every seq there can be: a bound rather than none, so that one plan serves every page. */
const AFTER_ALL = 2 ** 31 - 1;

const BEFORE = `
  SELECT ${COLUMNS} FROM ${POSTS}
  WHERE p.discussion_id = $2 AND p.seq < $3 ORDER BY p.seq DESC LIMIT $4`;

const AFTER = `
  SELECT ${COLUMNS} FROM ${POSTS} WHERE p.discussion_id = $2 AND p.seq > $3 ORDER BY p.seq LIMIT $4`;

const AROUND = `
  (SELECT ${COLUMNS} FROM ${POSTS} WHERE p.discussion_id = $2 AND p.seq < $3 ORDER BY p.seq DESC LIMIT $4)
  UNION ALL
  (SELECT ${COLUMNS} FROM ${POSTS} WHERE p.discussion_id = $2 AND p.seq >= $3 ORDER BY p.seq LIMIT $5)`;

const SINCE = `
  SELECT ${COLUMNS} FROM ${POSTS}
  WHERE p.discussion_id = $2 AND coalesce(p.changed_seq, p.seq) > $3 ORDER BY coalesce(p.changed_seq, p.seq) LIMIT $4`;

const MARKED = `
  SELECT ${COLUMNS} FROM ${POSTS}
  WHERE p.discussion_id = $2 AND coalesce(p.pinned_at, p.resolved_at) IS NOT NULL AND p.removed_at IS NULL
  ORDER BY p.seq DESC LIMIT $3`;

const BY_ID = `SELECT ${COLUMNS} FROM ${POSTS} WHERE p.id = $2`;

const BY_CLIENT_KEY = `
  SELECT ${COLUMNS}, (p.discussion_id = $3 OR EXISTS (
      SELECT FROM post trace WHERE trace.moved_post_id = p.id AND trace.discussion_id = $3))
    AND coalesce(${FIRST_BODY} IN ($4::jsonb, $5::jsonb), true) AS same FROM ${POSTS}
  WHERE p.author_id = $1 AND p.client_key = $2`;

// The key is looked for first, so that a retry is answered without a turn at the counter. Of two at the same moment the
// second waits for the counter, breaks the unique key, and takes its turn at the counter back with everything else.
// Where there is a pause between posts, each person has a row that says when they wrote last: the second of two posts at
// once waits for it, and is then too early.
const WRITE = `
  WITH turn AS (
    INSERT INTO discussion_turn AS former (discussion_id, person_id, taken_at)
    SELECT id, $3, clock_timestamp() FROM discussion
    WHERE id = $2 AND moved_into IS NULL AND pace_minutes > 0 AND NOT $11
      AND NOT EXISTS (SELECT FROM post WHERE author_id = $3 AND client_key = $5)
    ON CONFLICT (discussion_id, person_id) DO UPDATE SET taken_at = excluded.taken_at
    WHERE former.taken_at + (SELECT make_interval(mins => pace_minutes) FROM discussion WHERE id = $2) <= excluded.taken_at
    RETURNING taken_at
  ), counted AS (
    UPDATE discussion SET last_seq = last_seq + 1, post_count = post_count + 1, last_post_at = clock_timestamp()
    WHERE id = $2 AND moved_into IS NULL AND NOT EXISTS (SELECT FROM post WHERE author_id = $3 AND client_key = $5)
      AND (pace_minutes = 0 OR $11 OR EXISTS (SELECT FROM turn))
    RETURNING last_seq, last_post_at
  ), written AS (
    INSERT INTO post (id, discussion_id, seq, author_id, organisation_id, client_key, body, language, posted_at, names_group)
    SELECT $1, $2, last_seq, $3, $4, $5, $6, $7, last_post_at, $10 FROM counted
    RETURNING seq, posted_at
  ), filed AS (
    INSERT INTO file_use (file_id, kind, subject_id) SELECT file, 'post', $1 FROM written, unnest($12::uuid[]) AS file
  ), named AS (
    INSERT INTO post_mention (post_id, person_id) SELECT $1, person FROM written, unnest($9::uuid[]) AS person
  ), told AS (
    INSERT INTO outbox (id, name, payload)
    SELECT $8, 'discussion.posted',
      jsonb_build_object('discussionId', $2::uuid, 'postId', $1::uuid, 'seq', seq, 'personId', $3::uuid)
    FROM written
  )
  SELECT seq, posted_at AS "postedAt" FROM written`;

@Injectable()
export class PostsRepository {
  constructor(private readonly database: Database) {}

  /** The newest posts before a seq, or of all, the newest first; one row more than `first`. */
  before(readerId: string, discussionId: string, seq: number | null, first: number): Promise<PostRow[]> {
    return this.database.short('posts_before', BEFORE, [readerId, discussionId, seq ?? AFTER_ALL, first + 1]);
  }

  /** The posts after a seq, the oldest first; one row more than `first`. */
  after(readerId: string, discussionId: string, seq: number, first: number): Promise<PostRow[]> {
    return this.database.short('posts_after', AFTER, [readerId, discussionId, seq, first + 1]);
  }

  /** So many posts before a seq and so many from it on, in no order; one row more on each side. */
  around(readerId: string, discussionId: string, seq: number, earlier: number, later: number): Promise<PostRow[]> {
    return this.database.short('posts_around', AROUND, [readerId, discussionId, seq, earlier + 1, later + 1]);
  }

  /** Each post about which there is an entry after a seq, as it is now, in the order of the newest; one row more. */
  since(readerId: string, discussionId: string, seq: number, first: number): Promise<PostRow[]> {
    return this.database.short('posts_since', SINCE, [readerId, discussionId, seq, first + 1]);
  }

  /** The newest posts that are pinned or said to have answered, in the order of the log. */
  async marked(readerId: string, discussionId: string, most: number): Promise<PostRow[]> {
    return (await this.database.short<PostRow>('posts_marked', MARKED, [readerId, discussionId, most])).reverse();
  }

  async findById(readerId: string, id: string): Promise<PostRow | null> {
    const [post] = await this.database.short<PostRow>('post_by_id', BY_ID, [readerId, id]);
    return post ?? null;
  }

  /** The post that this author wrote with this key, and whether it says the same in the same place. */
  async findByClientKey(asked: NewPost): Promise<(PostRow & { readonly same: boolean }) | null> {
    const { authorId, clientKey, discussionId, body, sent } = asked;
    const [before] = await this.database.query<PostRow & { readonly same: boolean }>(BY_CLIENT_KEY, [
      authorId,
      clientKey,
      discussionId,
      JSON.stringify(body),
      JSON.stringify(sent),
    ]);
    return before ?? null;
  }

  /**
   * Counter, post, whom it names and outbox row in one statement. Null when this author has used the key before, or has
   * written too recently for the pace of the discussion.
   */
  async write(transaction: Transaction, post: NewPost, isFreeOfPace: boolean): Promise<Written | null> {
    const [written] = await transaction.single<Written>('write_post', WRITE, valuesOf(post, isFreeOfPace));
    return written ?? null;
  }

  /** The same, for a post that is a part of more: that is written whatever the pace. */
  async writeInside(tx: Tx, post: NewPost): Promise<Written | null> {
    const [written] = await tx.query<Written>(WRITE, valuesOf(post, true));
    return written ?? null;
  }
}

const valuesOf = (post: NewPost, isFreeOfPace: boolean): unknown[] => [
  post.id,
  post.discussionId,
  post.authorId,
  post.organisationId,
  post.clientKey,
  JSON.stringify(post.body),
  post.language,
  newId(),
  post.personIds,
  post.namesGroup,
  isFreeOfPace,
  post.fileIds,
];
