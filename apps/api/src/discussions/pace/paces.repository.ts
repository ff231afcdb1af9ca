// The SQL of the pace of discussions: what it is, every change of it, and from when each person may write again.
import { Injectable } from '@nestjs/common';
import { type OwnPlace, type Pace, paces } from '@sixfold/domain';
import { GROUP_FACTS } from '../../groups/groups.repository.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { IS_CONVENOR } from '../discussions.repository.js';

export interface PaceRow extends OwnPlace {
  readonly discussionId: string;
  readonly minutes: Pace;
  readonly askedByName: string | null;
  readonly askedAt: Date | null;
}

export interface WishedPace {
  readonly discussionId: string;
  readonly personId: string;
  readonly minutes: Pace;
  readonly clientKey: string;
}

/** From when a person may write again: the instant, and how far off that is by the clock that decides it. */
export type NextTurn = Readonly<{ notBefore: Date; seconds: number; minutes: number }>;

const AS_READ = `
  SELECT ${GROUP_FACTS}, ${IS_CONVENOR} AS "isConvenor", d.id AS "discussionId", d.pace_minutes AS minutes,
    newest.name AS "askedByName", newest.asked_at AS "askedAt"
  FROM discussion d
  JOIN working_group g ON g.id = d.group_id
  JOIN network n ON n.id = g.network_id
  LEFT JOIN LATERAL (
    SELECT person.name, e.asked_at FROM discussion_pace e JOIN person ON person.id = e.person_id
    WHERE e.discussion_id = d.id ORDER BY e.seq DESC LIMIT 1
  ) newest ON true
  WHERE d.id = $2`;

@Injectable()
export class PacesRepository {
  constructor(private readonly database: Database) {}

  /** The pace of a discussion, with the place where it is, as this person meets it. */
  async find(readerId: string, discussionId: string): Promise<PaceRow | null> {
    const [pace] = await this.database.short<PaceRow>('pace_as_read', AS_READ, [readerId, discussionId]);
    return pace ?? null;
  }

  /** When whoever is too early may write: at once, where the pace was lifted meanwhile; null where nobody writes any more. */
  async nextTurn(of: { readonly discussionId: string; readonly authorId: string }): Promise<NextTurn | null> {
    const [turn] = await this.database.query<NextTurn>(
      `SELECT free.at AS "notBefore", ceil(extract(epoch FROM free.at - clock_timestamp()))::int AS seconds,
         d.pace_minutes AS minutes
       FROM discussion d
       LEFT JOIN discussion_turn t ON t.discussion_id = d.id AND t.person_id = $2
       CROSS JOIN LATERAL (
         SELECT greatest(t.taken_at + make_interval(mins => d.pace_minutes), clock_timestamp()) AS at
       ) free
       WHERE d.id = $1 AND d.moved_into IS NULL`,
      [of.discussionId, of.authorId],
    );
    return turn ?? null;
  }

  /** Holds the discussion: nobody writes in it while its pace changes. */
  async lock(tx: Tx, discussionId: string): Promise<{ readonly minutes: Pace } | null> {
    const [former] = await tx.query<{ minutes: Pace }>(
      'SELECT pace_minutes AS minutes FROM discussion WHERE id = $1 FOR NO KEY UPDATE',
      [discussionId],
    );
    return former ?? null;
  }

  /** Whether this person has used the key before, and for the same wish; null when they have not. */
  async findByClientKey(tx: Tx, wish: WishedPace): Promise<boolean | null> {
    const [before] = await tx.query<{ same: boolean }>(
      `SELECT discussion_id = $3 AND minutes = $4 AS same FROM discussion_pace WHERE person_id = $1 AND client_key = $2`,
      [wish.personId, wish.clientKey, wish.discussionId, wish.minutes],
    );
    return before?.same ?? null;
  }

  /** Counter, pace, entry of the log and the post that tells of it in one statement. Gives the seq. */
  async change(tx: Tx, { discussionId, personId, minutes, clientKey }: WishedPace): Promise<number> {
    const [entry] = await tx.query<{ seq: number }>(
      `WITH counted AS (
         UPDATE discussion SET last_seq = last_seq + 1, pace_minutes = $3 WHERE id = $1 RETURNING id, last_seq
       ), moved AS (
         UPDATE post SET changed_seq = counted.last_seq FROM counted WHERE discussion_id = counted.id AND seq = 1
       )
       INSERT INTO discussion_pace (discussion_id, seq, person_id, minutes, asked_at, client_key)
       SELECT id, last_seq, $2, $3, clock_timestamp(), $4 FROM counted
       RETURNING seq`,
      [discussionId, personId, minutes, clientKey],
    );
    return entry!.seq;
  }

  /** What was written lately counts when a pause begins; the discussion is held, so nothing is being written now. */
  async countTurns(tx: Tx, discussionId: string): Promise<void> {
    await tx.query(
      `INSERT INTO discussion_turn AS former (discussion_id, person_id, taken_at)
       SELECT discussion_id, author_id, max(posted_at) FROM post
       WHERE discussion_id = $1 AND NOT asks_group AND NOT is_action
         AND posted_at > clock_timestamp() - make_interval(mins => $2)
       GROUP BY discussion_id, author_id
       ON CONFLICT (discussion_id, person_id) DO UPDATE SET taken_at = greatest(former.taken_at, excluded.taken_at)`,
      [discussionId, Math.max(...paces)],
    );
  }
}
