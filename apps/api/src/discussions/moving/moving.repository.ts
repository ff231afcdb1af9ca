// The SQL of posts that are moved to another discussion, and put back. Both logs stay without a gap.
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../../platform/transaction/tx.js';

/** A post whose row is locked; of what stays where one stood also the post that was moved. */
export interface HeldPost {
  readonly id: string;
  readonly discussionId: string;
  readonly seq: number;
  readonly isRemoved: boolean;
  readonly isWork: boolean;
  readonly movedPostId: string | null;
}

/** A discussion whose row is locked. */
export interface HeldDiscussion {
  readonly id: string;
  readonly groupId: string;
  readonly lastSeq: number;
}

export interface NewMove {
  readonly id: string;
  readonly from: HeldDiscussion;
  readonly into: HeldDiscussion;
  readonly personId: string;
  readonly clientKey: string;
  /** In the order of the log. */
  readonly posts: readonly HeldPost[];
  readonly at: Date;
}

export interface MoveBefore {
  readonly id: string;
  readonly movedBy: string;
  readonly fromId: string;
  readonly intoId: string;
  readonly intoTitle: string;
  readonly movedAt: Date;
  readonly isUndone: boolean;
  readonly postIds: readonly string[];
}

export interface MoveRow {
  readonly id: string;
  readonly from: { readonly id: string; readonly title: string };
  readonly into: { readonly id: string; readonly title: string };
  readonly count: number;
  readonly firstSeq: number | null;
  readonly movedAt: Date;
  readonly isUndone: boolean;
}

const HELD = `p.id, p.discussion_id AS "discussionId", p.seq, p.removed_at IS NOT NULL AS "isRemoved",
  p.asks_group OR p.is_action AS "isWork", p.moved_post_id AS "movedPostId"`;

/** SQL of whether nothing stands in a discussion any more. */
const isEmpty = (id: string) =>
  `NOT EXISTS (SELECT FROM post standing WHERE standing.discussion_id = ${id} AND standing.removed_at IS NULL)`;

const MOVE_BEFORE = `
  SELECT m.id, m.moved_by AS "movedBy", m.from_discussion AS "fromId", m.into_discussion AS "intoId", d.title AS "intoTitle",
    m.moved_at AS "movedAt", m.undone_at IS NOT NULL AS "isUndone",
    ARRAY(SELECT trace.moved_post_id FROM post trace WHERE trace.move_id = m.id) AS "postIds"
  FROM post_move m JOIN discussion d ON d.id = m.into_discussion`;

const TAKE_AWAY = `
  UPDATE post p SET discussion_id = $2, seq = $3 + chosen.n, changed_seq = NULL, moved_from = $4
  FROM unnest($1::uuid[]) WITH ORDINALITY AS chosen (id, n) WHERE p.id = chosen.id`;

// Parameters: move, from, into, mover, moment, key, posts, their former seqs, ids of the traces, ends of both logs.
const LEAVE_TRACES = `
  WITH move AS (
    INSERT INTO post_move (id, from_discussion, into_discussion, moved_by, moved_at, client_key)
    VALUES ($1, $2, $3, $4, $5, $6)
  ), chosen AS (
    SELECT * FROM unnest($7::uuid[], $8::int[], $9::uuid[]) WITH ORDINALITY AS chosen (id, seq, trace_id, n)
  ), traces AS (
    INSERT INTO post (id, discussion_id, seq, author_id, organisation_id, client_key, body, language, posted_at,
      changed_seq, removed_at, removed_by, moved_post_id, move_id)
    SELECT chosen.trace_id, $2, chosen.seq, p.author_id, p.organisation_id, gen_random_uuid(), NULL, p.language,
      p.posted_at, $10::int + chosen.n, $5, $4, p.id, $1
    FROM chosen JOIN post p ON p.id = chosen.id
  ), logged AS (
    INSERT INTO post_change (discussion_id, seq, post_id, kind, changed_by, changed_at, client_key)
    SELECT $2, $10::int + n, trace_id, 'moved', $4, $5, gen_random_uuid() FROM chosen
  ), emptied AS (
    UPDATE discussion SET last_seq = last_seq + cardinality($7), post_count = post_count - cardinality($7),
      moved_into = CASE WHEN ${isEmpty('$2')} THEN $3::uuid END
    WHERE id = $2
  )
  UPDATE discussion SET last_seq = $11::int + cardinality($7), post_count = post_count + cardinality($7), moved_into = NULL,
    last_post_at = greatest(last_post_at, (SELECT max(posted_at) FROM post WHERE id = ANY ($7)))
  WHERE id = $3`;

// Whoever had read the first so many of the posts and everything that stood there before has them behind them here too.
const TAKE_ALONG = `
  WITH marks AS (
    INSERT INTO reading_mark AS mark (person_id, discussion_id, seq)
    SELECT before.person_id, $2, $4::int + (SELECT count(*) FROM unnest($3::int[]) AS moved (seq) WHERE moved.seq <= before.seq)
    FROM reading_mark before
    WHERE before.discussion_id = $1 AND before.seq >= $3[1] AND ($4 = 0 OR EXISTS (
      SELECT FROM reading_mark there
      WHERE there.person_id = before.person_id AND there.discussion_id = $2 AND there.seq >= $4))
    ON CONFLICT (person_id, discussion_id) DO UPDATE SET seq = excluded.seq WHERE mark.seq < excluded.seq
  ), follows AS (
    INSERT INTO discussion_follow (person_id, discussion_id, level)
    SELECT f.person_id, $2, f.level FROM discussion_follow f
    WHERE f.discussion_id = $1 AND f.person_id IN (SELECT author_id FROM post WHERE id = ANY ($5::uuid[]))
    ON CONFLICT DO NOTHING
  )
  INSERT INTO discussion_telling AS told (discussion_id, seq) VALUES ($2, $4 + cardinality($3))
  ON CONFLICT (discussion_id) DO UPDATE SET seq = excluded.seq WHERE told.seq = $4`;

// In between a trace has a seq that no log has: two rows cannot change places at once.
const LIFT_TRACES = 'UPDATE post SET seq = -seq WHERE move_id = $1';

const PUT_BACK = `
  UPDATE post p SET discussion_id = $2, seq = -trace.seq, changed_seq = $3 + chosen.n, moved_from = (
    SELECT earlier.from_discussion FROM post former JOIN post_move earlier ON earlier.id = former.move_id
    WHERE former.moved_post_id = p.id AND earlier.id <> $1 AND earlier.undone_at IS NULL
    ORDER BY earlier.moved_at DESC LIMIT 1)
  FROM unnest($4::uuid[]) WITH ORDINALITY AS chosen (id, n), post trace
  WHERE p.id = chosen.id AND trace.move_id = $1 AND trace.moved_post_id = p.id`;

// Parameters: move, from, into, mover, moment, posts, their former seqs, ends of both logs.
const TURN_TRACES = `
  WITH undone AS (
    UPDATE post_move SET undone_at = $5 WHERE id = $1
  ), chosen AS (
    SELECT * FROM unnest($6::uuid[], $7::int[]) WITH ORDINALITY AS chosen (id, seq, n)
  ), traces AS (
    UPDATE post trace SET discussion_id = $3, seq = chosen.seq, changed_seq = $9::int + chosen.n, removed_at = $5
    FROM chosen WHERE trace.move_id = $1 AND trace.moved_post_id = chosen.id RETURNING trace.id, trace.changed_seq
  ), logged AS (
    INSERT INTO post_change (discussion_id, seq, post_id, kind, changed_by, changed_at, client_key)
    SELECT $2::uuid, $8::int + n, id, 'moved', $4::uuid, $5::timestamptz, gen_random_uuid() FROM chosen
    UNION ALL SELECT $3::uuid, changed_seq, id, 'moved', $4, $5, gen_random_uuid() FROM traces
  ), refilled AS (
    UPDATE discussion SET last_seq = last_seq + cardinality($6), post_count = post_count + cardinality($6), moved_into = NULL
    WHERE id = $2
  )
  UPDATE discussion SET last_seq = last_seq + cardinality($6), post_count = post_count - cardinality($6),
    moved_into = CASE WHEN ${isEmpty('$3')} THEN $2 END
  WHERE id = $3`;

@Injectable()
export class MovingRepository {
  constructor(private readonly database: Database) {}

  /** Posts before discussions, each by their ids, as whoever changes a post holds it first: nobody waits in a circle. */
  holdPosts(tx: Tx, ids: readonly string[]): Promise<HeldPost[]> {
    return tx.query(`SELECT ${HELD} FROM post p WHERE p.id = ANY ($1) ORDER BY p.id FOR UPDATE`, [ids]);
  }

  /** The posts of a move, and what stays where they stood. */
  holdMoved(tx: Tx, moveId: string): Promise<HeldPost[]> {
    return tx.query(
      `SELECT ${HELD} FROM post p WHERE p.id IN (
         SELECT id FROM post WHERE move_id = $1 UNION ALL SELECT moved_post_id FROM post WHERE move_id = $1)
       ORDER BY p.id FOR UPDATE`,
      [moveId],
    );
  }

  holdDiscussions(tx: Tx, ids: readonly string[]): Promise<HeldDiscussion[]> {
    return tx.query(
      `SELECT id, group_id AS "groupId", last_seq AS "lastSeq" FROM discussion
       WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`,
      [ids],
    );
  }

  async findByClientKey(tx: Tx, personId: string, clientKey: string): Promise<MoveBefore | null> {
    const [before] = await tx.query<MoveBefore>(`${MOVE_BEFORE} WHERE m.moved_by = $1 AND m.client_key = $2`, [
      personId,
      clientKey,
    ]);
    return before ?? null;
  }

  async find(id: string): Promise<MoveBefore | null> {
    const [move] = await this.database.query<MoveBefore>(`${MOVE_BEFORE} WHERE m.id = $1`, [id]);
    return move ?? null;
  }

  async isUndone(tx: Tx, id: string): Promise<boolean> {
    const [move] = await tx.query<{ isUndone: boolean }>(
      'SELECT undone_at IS NOT NULL AS "isUndone" FROM post_move WHERE id = $1',
      [id],
    );
    return move?.isUndone ?? true;
  }

  /** A discussion of the posts that are about to be moved there; it is whoever wrote the first of them that started it. */
  async start(tx: Tx, groupId: string, title: string, firstPostId: string): Promise<HeldDiscussion> {
    const id = newId();
    await tx.query(
      `INSERT INTO discussion (id, group_id, title, language, started_by, client_key, last_seq, post_count, last_post_at)
       SELECT $1, $2, $3, language, author_id, gen_random_uuid(), 0, 0, posted_at FROM post WHERE id = $4`,
      [id, groupId, title, firstPostId],
    );
    return { id, groupId, lastSeq: 0 };
  }

  async move(tx: Tx, { id, from, into, personId, clientKey, posts, at }: NewMove): Promise<void> {
    const ids = posts.map((post) => post.id);
    const seqs = posts.map(({ seq }) => seq);
    const traces = posts.map(() => newId());
    await tx.query(TAKE_AWAY, [ids, into.id, into.lastSeq, from.id]);
    const ends = [from.lastSeq, into.lastSeq];
    await tx.query(LEAVE_TRACES, [id, from.id, into.id, personId, at, clientKey, ids, seqs, traces, ...ends]);
    await tx.query(TAKE_ALONG, [from.id, into.id, seqs, into.lastSeq, ids]);
  }

  /** The same backwards: each post and what stayed in its place change places. */
  async undo(tx: Tx, { id, from, into, personId, posts, at }: Omit<NewMove, 'clientKey'>): Promise<void> {
    const ids = posts.map((post) => post.id);
    const seqs = posts.map(({ seq }) => seq);
    await tx.query(LIFT_TRACES, [id]);
    await tx.query(PUT_BACK, [id, from.id, from.lastSeq, ids]);
    await tx.query(TURN_TRACES, [id, from.id, into.id, personId, at, ids, seqs, from.lastSeq, into.lastSeq]);
  }

  async findById(id: string): Promise<MoveRow | null> {
    const [move] = await this.database.query<MoveRow>(
      `SELECT m.id, jsonb_build_object('id', f.id, 'title', f.title) AS "from",
         jsonb_build_object('id', i.id, 'title', i.title) AS into, m.moved_at AS "movedAt",
         m.undone_at IS NOT NULL AS "isUndone", count(*)::int AS count,
         min(p.seq) FILTER (WHERE p.discussion_id = i.id) AS "firstSeq"
       FROM post_move m
       JOIN discussion f ON f.id = m.from_discussion
       JOIN discussion i ON i.id = m.into_discussion
       JOIN post trace ON trace.move_id = m.id
       JOIN post p ON p.id = trace.moved_post_id
       WHERE m.id = $1 GROUP BY m.id, f.id, i.id`,
      [id],
    );
    return move ?? null;
  }
}
