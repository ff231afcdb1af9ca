// The SQL of whom time reminds of an action, in networks at work and groups that are open.
import { Injectable } from '@nestjs/common';
import { LED_STATES } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';

export interface DueActionRow {
  readonly id: string;
  readonly discussionId: string;
  readonly seq: number;
  readonly networkId: string;
  readonly networkName: string;
  readonly groupName: string;
  readonly words: string;
  readonly dueBy: string;
  /** Who has it or is asked to, and is in the group. */
  readonly ownerId: string;
}

@Injectable()
export class ActionRemindersRepository {
  constructor(private readonly database: Database) {}

  /** Of what is due between two moments; not of what was made less than `leastMs` before its day is over. */
  due(from: Date, until: Date, leastMs: number): Promise<DueActionRow[]> {
    return this.database.query(
      `SELECT a.id, p.discussion_id AS "discussionId", p.seq, n.id AS "networkId", n.name AS "networkName",
         g.name AS "groupName", a.words, a.due_by::text AS "dueBy", present.person_id AS "ownerId"
       FROM action a JOIN post p ON p.id = a.id AND p.removed_at IS NULL
       JOIN working_group g ON g.id = a.group_id AND g.closed_at IS NULL
       JOIN network n ON n.id = g.network_id AND n.state = ANY ($1)
       JOIN group_presence present ON present.group_id = g.id AND present.person_id = a.owner_id
       WHERE a.ended_as IS NULL AND a.due_ends_at > $2 AND a.due_ends_at <= $3
         AND p.posted_at < a.due_ends_at - $4 * interval '1 millisecond'`,
      [LED_STATES, from, until, leastMs],
    );
  }
}
