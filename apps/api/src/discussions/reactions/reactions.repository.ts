// The SQL of reactions. Each that is given or taken back is an entry of the discussion's log, so that nobody misses it.
import { Injectable } from '@nestjs/common';
import type { ReactionKind } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../../platform/transaction/tx.js';

export interface WishedReaction {
  readonly postId: string;
  readonly personId: string;
  readonly kind: ReactionKind;
  readonly discussionId: string;
  readonly groupId: string;
}

export interface ReactionRow {
  readonly kind: ReactionKind;
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
}

/** Only what is `done` takes a place in the log: parameters 1 and 2 are post and person, 4 to 6 discussion, moment and key. */
const LOGGED = `
  counted AS (
    UPDATE discussion SET last_seq = last_seq + 1 WHERE id = $4::uuid AND EXISTS (SELECT FROM done) RETURNING last_seq
  ), logged AS (
    INSERT INTO post_change (discussion_id, seq, post_id, kind, changed_by, changed_at, client_key)
    SELECT $4, last_seq, $1, 'reacted', $2, $5::timestamptz, $6::uuid FROM counted
  ), changed AS (
    UPDATE post SET changed_seq = last_seq FROM counted WHERE id = $1 RETURNING changed_seq
  )
  SELECT changed_seq AS seq FROM changed`;

const GIVE = `
  WITH done AS (
    INSERT INTO post_reaction (post_id, person_id, kind, organisation_id, reacted_at)
    SELECT $1::uuid, $2::uuid, $3::text, present.organisation_id, $5
    FROM group_presence present WHERE present.group_id = $7 AND present.person_id = $2 LIMIT 1
    ON CONFLICT DO NOTHING RETURNING post_id
  ), ${LOGGED}`;

const TAKE_BACK = `
  WITH done AS (
    DELETE FROM post_reaction WHERE post_id = $1::uuid AND person_id = $2::uuid AND kind = $3::text RETURNING post_id
  ), ${LOGGED}`;

@Injectable()
export class ReactionsRepository {
  constructor(private readonly database: Database) {}

  /** The place of it in the log; null when it was given before. */
  async give(tx: Tx, wish: WishedReaction, at: Date): Promise<number | null> {
    return placeOf(await tx.query(GIVE, [...parametersOf(wish, at), wish.groupId]));
  }

  /** The place in the log of its end; null when there was none. */
  async takeBack(tx: Tx, wish: WishedReaction, at: Date): Promise<number | null> {
    return placeOf(await tx.query(TAKE_BACK, parametersOf(wish, at)));
  }

  /** Who reacted in each way, by school; those who have left their school since are not named. */
  of(postId: string, mostOfEach: number): Promise<ReactionRow[]> {
    return this.database.query(
      `SELECT kind, "personId", name, "organisationName" FROM (
         SELECT r.kind, person.id AS "personId", person.name, o.name AS "organisationName",
           row_number() OVER (PARTITION BY r.kind ORDER BY o.name, person.name, person.id) AS place
         FROM post_reaction r JOIN person ON person.id = r.person_id JOIN organisation o ON o.id = r.organisation_id
         WHERE r.post_id = $1 AND EXISTS (
           SELECT FROM affiliation a
           WHERE a.person_id = r.person_id AND a.organisation_id = r.organisation_id AND a.ended_at IS NULL)
       ) named WHERE place <= $2 ORDER BY kind, place`,
      [postId, mostOfEach],
    );
  }
}

const parametersOf = ({ postId, personId, kind, discussionId }: WishedReaction, at: Date) => [
  postId,
  personId,
  kind,
  discussionId,
  at,
  newId(),
];

const placeOf = ([written]: { seq: number }[]): number | null => written?.seq ?? null;
