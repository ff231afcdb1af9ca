// The SQL of whom time reminds of a decision, in networks at work and groups that are open.
import { Injectable } from '@nestjs/common';
import { LED_STATES } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';

export interface DueDecisionRow {
  readonly id: string;
  readonly discussionId: string;
  /** Of the post that asks. */
  readonly seq: number;
  readonly networkId: string;
  readonly networkName: string;
  readonly groupName: string;
  readonly question: string;
  /** Ids of people. */
  readonly to: readonly string[];
}

const DECISION = `
  q.id, p.discussion_id AS "discussionId", p.seq, n.id AS "networkId", n.name AS "networkName", g.name AS "groupName",
  q.question`;

/** Parameter 1 holds the states of networks at work. */
const OPEN_DECISIONS = `
  decision q JOIN post p ON p.id = q.id AND p.removed_at IS NULL
  JOIN working_group g ON g.id = q.group_id AND g.closed_at IS NULL
  JOIN network n ON n.id = g.network_id AND n.state = ANY ($1)`;

@Injectable()
export class DecisionRemindersRepository {
  constructor(private readonly database: Database) {}

  /** To whoever has not answered what ends between two moments; not what was asked less than `leastMs` before its end. */
  answersDue(from: Date, until: Date, leastMs: number): Promise<DueDecisionRow[]> {
    return this.database.query(
      `SELECT ${DECISION}, ARRAY(
         SELECT present.person_id FROM group_presence present WHERE present.group_id = g.id AND NOT EXISTS (
           SELECT FROM decision_answer a WHERE a.decision_id = q.id AND a.person_id = present.person_id)) AS to
       FROM ${OPEN_DECISIONS}
       WHERE q.decided_at IS NULL AND q.ends_at > $2 AND q.ends_at <= $3
         AND p.posted_at < q.ends_at - $4 * interval '1 millisecond'`,
      [LED_STATES, from, until, leastMs],
    );
  }

  /** To whoever asked what ended between two moments without an outcome; to the convenors where they have left. */
  outcomesDue(from: Date, until: Date): Promise<DueDecisionRow[]> {
    return this.database.query(
      `SELECT ${DECISION}, ARRAY(
         SELECT present.person_id FROM group_presence present WHERE present.group_id = g.id
           AND CASE WHEN EXISTS (SELECT FROM group_presence asker
             WHERE asker.group_id = g.id AND asker.person_id = p.author_id)
           THEN present.person_id = p.author_id ELSE present.is_convenor END) AS to
       FROM ${OPEN_DECISIONS} WHERE q.decided_at IS NULL AND q.ends_at > $2 AND q.ends_at <= $3`,
      [LED_STATES, from, until],
    );
  }
}
