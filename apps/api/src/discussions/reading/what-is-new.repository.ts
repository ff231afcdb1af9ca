// The SQL of what somebody has missed in a discussion.
import { Injectable } from '@nestjs/common';
import { NOTABLE_MOST, type NotableKind, notableKinds } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import { AUTHOR_LEFT } from '../discussions.repository.js';
import { ADDRESSES_READER } from '../mentions/mentions.repository.js';
import { NEW_POSTS, READ_TO } from '../reading.repository.js';

/** What one person has written that the reader has not seen. */
export interface NewsOfPersonRow {
  readonly authorId: string;
  readonly authorName: string;
  readonly organisationName: string;
  readonly authorLeft: boolean;
  readonly count: number;
  readonly firstSeq: number;
}

/** A post that is worth being told first, and why. */
export interface NotablePostRow {
  readonly kind: NotableKind;
  readonly seq: number;
  readonly authorName: string;
  /** Of a decision: what is asked, until which day (as 2027-02-22), and what was decided, if it is. */
  readonly question: string | null;
  readonly answerBy: string | null;
  readonly outcome: string | null;
}

const NEWS_BY_PERSON = `
  SELECT author.id AS "authorId", author.name AS "authorName", o.name AS "organisationName",
    ${AUTHOR_LEFT} AS "authorLeft", p.count, p.first_seq AS "firstSeq"
  FROM (
    SELECT news.author_id, news.organisation_id, count(*)::int AS count, min(news.seq) AS first_seq
    FROM discussion d JOIN LATERAL (${NEW_POSTS}) news ON true
    WHERE d.id = $2 GROUP BY news.author_id, news.organisation_id
  ) p
  JOIN person author ON author.id = p.author_id
  JOIN organisation o ON o.id = p.organisation_id
  ORDER BY p.count DESC, p.first_seq`;

// Each kind is looked for by an index of its own, and no farther back than the reader has read.
const NOTABLE_POSTS = `
  WITH place AS (
    SELECT d.id, d.group_id, ${READ_TO} AS read_to
    FROM discussion d WHERE d.id = $2
  ), asked AS (
    SELECT q.id, q.decided_at, q.decided_by, q.ends_at, p.changed_seq, place.read_to
    FROM place JOIN decision q ON q.group_id = place.group_id
    JOIN post p ON p.id = q.id AND p.discussion_id = place.id
  ), notable AS (
    (SELECT 'open' AS kind, asked.id FROM asked
     WHERE asked.decided_at IS NULL AND asked.ends_at > $3
       AND NOT EXISTS (SELECT FROM decision_answer own WHERE own.decision_id = asked.id AND own.person_id = $1)
     ORDER BY asked.ends_at LIMIT $4)
    UNION ALL
    (SELECT 'decided', asked.id FROM asked
     WHERE asked.decided_at IS NOT NULL AND asked.decided_by <> $1 AND asked.changed_seq > asked.read_to
     ORDER BY asked.decided_at DESC LIMIT $4)
    UNION ALL
    (SELECT 'named', p.id FROM place JOIN post p ON p.discussion_id = place.id AND p.seq > place.read_to
     JOIN group_presence reader ON reader.group_id = place.group_id AND reader.person_id = $1
     WHERE p.author_id <> $1 AND p.removed_at IS NULL AND p.posted_at > reader.joined_at AND ${ADDRESSES_READER}
     ORDER BY p.seq DESC LIMIT $4)
    UNION ALL
    (SELECT DISTINCT 'answer', p.id FROM place
     JOIN post_change c ON c.discussion_id = place.id AND c.seq > place.read_to AND c.kind = 'resolved'
     JOIN post p ON p.id = c.post_id AND p.discussion_id = place.id AND p.resolved_at IS NOT NULL WHERE c.changed_by <> $1 LIMIT $4)
    UNION ALL
    (SELECT DISTINCT 'pinned', p.id FROM place
     JOIN post_change c ON c.discussion_id = place.id AND c.seq > place.read_to AND c.kind = 'pinned'
     JOIN post p ON p.id = c.post_id AND p.discussion_id = place.id AND p.pinned_at IS NOT NULL WHERE c.changed_by <> $1 LIMIT $4)
  )
  SELECT notable.kind, p.seq, author.name AS "authorName", q.question, q.answer_by::text AS "answerBy",
    q.options[q.outcome_option + 1] AS outcome
  FROM notable
  JOIN post p ON p.id = notable.id AND p.removed_at IS NULL
  JOIN person author ON author.id = p.author_id
  LEFT JOIN decision q ON q.id = p.id
  ORDER BY array_position($5::text[], notable.kind), p.seq`;

@Injectable()
export class WhatIsNewRepository {
  constructor(private readonly database: Database) {}

  /** Who has written what is new to the reader, whoever wrote most first. */
  byPerson(readerId: string, discussionId: string): Promise<NewsOfPersonRow[]> {
    return this.database.prepared('news_by_person', NEWS_BY_PERSON, [readerId, discussionId]);
  }

  /** What of it is worth being told first, in the order of `notableKinds`. */
  notable(readerId: string, discussionId: string, now: Date): Promise<NotablePostRow[]> {
    const values = [readerId, discussionId, now, NOTABLE_MOST, notableKinds];
    return this.database.prepared('notable_posts', NOTABLE_POSTS, values);
  }
}
