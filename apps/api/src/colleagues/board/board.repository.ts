// Every SQL of boards. Who has left the network takes their open entries along; what was met stays with its names.
import { Injectable } from '@nestjs/common';
import {
  type BoardKind,
  type BoardPart,
  type BoardSettlement,
  LED_STATES,
  type NetworkState,
  type Subject,
  type TeachingPhase,
} from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { BoardAnswerEntity } from './board-answer.entity.js';
import { BoardEntryEntity } from './board-entry.entity.js';

export interface BoardPersonRow {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
  /** No longer of that organisation. */
  readonly formerly: boolean;
}

export interface BoardAnswerRow extends BoardPersonRow {
  readonly words: string;
  /** In ISO form. */
  readonly answeredAt: string;
}

export interface BoardEntryRow {
  readonly id: string;
  readonly networkId: string;
  readonly programmeId: string | null;
  readonly networkState: NetworkState;
  readonly kind: BoardKind;
  readonly title: string;
  readonly words: string;
  readonly subject: Subject | null;
  readonly phase: TeachingPhase | null;
  readonly endsOn: string;
  readonly settlement: BoardSettlement;
  readonly postedAt: Date;
  readonly postedBy: string;
  readonly author: BoardPersonRow;
  readonly metWith: BoardPersonRow | null;
  /** To the author all of them, to anybody else their own; without those that were taken back. */
  readonly answers: readonly BoardAnswerRow[];
}

/** What somebody wrote in their profile and has not put on the board. */
export interface WishRow {
  readonly kind: Extract<BoardKind, 'offer' | 'ask'>;
  readonly words: string;
}

export interface EndingEntryRow {
  readonly id: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly title: string;
  readonly postedBy: string;
  readonly endsOn: string;
}

export interface EntriesAsked {
  readonly networkId: string;
  readonly part: BoardPart;
  readonly kind: BoardKind | null;
  /** As YYYY-MM-DD. */
  readonly today: string;
}

type WrittenEntry = Pick<BoardEntryEntity, 'title' | 'words' | 'subject' | 'phase' | 'endsOn'>;
export type NewEntry = WrittenEntry &
  Pick<BoardEntryEntity, 'id' | 'networkId' | 'postedBy' | 'organisationId' | 'postedAt' | 'kind' | 'clientKey'>;
export type Settlement = Pick<BoardEntryEntity, 'settlement' | 'settledAt' | 'settledBy' | 'metWith'>;

/** Of the person `p`, who took part for the organisation `o`. */
const PERSON = `
  'personId', p.id, 'name', p.name, 'organisationName', o.name, 'formerly', NOT EXISTS (
    SELECT FROM affiliation a WHERE a.person_id = p.id AND a.organisation_id = o.id AND a.ended_at IS NULL)`;

/** Parameter 1 is the reader. */
const ENTRIES = `
  SELECT e.id, e.network_id AS "networkId", n.programme_id AS "programmeId", n.state AS "networkState",
    e.kind, e.title, e.words, e.subject, e.phase, e.ends_on::text AS "endsOn", e.settlement,
    e.posted_at AS "postedAt", e.posted_by AS "postedBy", jsonb_build_object(${PERSON}) AS author,
    (SELECT jsonb_build_object(${PERSON}) FROM board_answer answer
     JOIN person p ON p.id = answer.person_id JOIN organisation o ON o.id = answer.organisation_id
     WHERE answer.entry_id = e.id AND answer.person_id = e.met_with) AS "metWith",
    ARRAY(SELECT jsonb_build_object(${PERSON}, 'words', answer.words, 'answeredAt', answer.answered_at)
     FROM board_answer answer
     JOIN person p ON p.id = answer.person_id JOIN organisation o ON o.id = answer.organisation_id
     WHERE answer.entry_id = e.id AND answer.withdrawn_at IS NULL AND $1 IN (e.posted_by, answer.person_id)
     ORDER BY answer.answered_at, answer.person_id) AS answers
  FROM board_entry e
  JOIN network n ON n.id = e.network_id
  JOIN person p ON p.id = e.posted_by
  JOIN organisation o ON o.id = e.organisation_id`;

/** The author of the entry `e` reaches the network. */
const AUTHOR_IS_THERE = `
  EXISTS (SELECT FROM affiliation a
    JOIN network_membership m ON m.organisation_id = a.organisation_id AND m.state = 'accepted'
    WHERE m.network_id = e.network_id AND a.person_id = e.posted_by
      AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL)`;

/** What was taken down is seen by its author and by whoever did it. */
const IS_SEEN = `
  ($1 IN (e.posted_by, e.settled_by) OR e.settlement = 'met' OR (e.settlement = 'open' AND ${AUTHOR_IS_THERE}))`;

@Injectable()
export class BoardRepository {
  constructor(private readonly database: Database) {}

  /** The newest first; one row more than `first`. */
  entriesOf(
    readerId: string,
    { networkId, part, kind, today }: EntriesAsked,
    first: number,
    after: readonly [id: string] | null,
  ): Promise<BoardEntryRow[]> {
    return this.database.query(
      `${ENTRIES} WHERE e.network_id = $2 AND ${IS_SEEN} AND ($3::text IS NULL OR e.kind = $3)
         AND CASE $4 WHEN 'open' THEN e.settlement = 'open' AND e.ends_on >= $5::date
           WHEN 'met' THEN e.settlement = 'met'
           ELSE e.posted_by = $1 OR EXISTS (SELECT FROM board_answer answer
             WHERE answer.entry_id = e.id AND answer.person_id = $1 AND answer.withdrawn_at IS NULL) END
         AND ($6::uuid IS NULL OR e.id < $6) ORDER BY e.id DESC LIMIT $7`,
      [readerId, networkId, kind, part, today, after?.[0] ?? null, first + 1],
    );
  }

  async find(readerId: string, id: string): Promise<BoardEntryRow | null> {
    const [row] = await this.database.query<BoardEntryRow>(`${ENTRIES} WHERE e.id = $2 AND ${IS_SEEN}`, [readerId, id]);
    return row ?? null;
  }

  wishesOf(networkId: string, personId: string): Promise<WishRow[]> {
    return this.database.query(
      `SELECT wish.kind, wish.words FROM profile
       CROSS JOIN LATERAL (VALUES ('offer', offers), ('ask', seeks)) AS wish (kind, words)
       WHERE person_id = $2 AND wish.words <> '' AND NOT EXISTS (SELECT FROM board_entry e
         WHERE e.network_id = $1 AND e.posted_by = $2 AND e.kind = wish.kind AND e.words = wish.words
           AND e.settlement <> 'closed')`,
      [networkId, personId],
    );
  }

  findInside(tx: Tx, id: string): Promise<BoardEntryEntity | null> {
    return tx.manager.findOneBy(BoardEntryEntity, { id });
  }

  findByClientKey(tx: Tx, postedBy: string, clientKey: string): Promise<BoardEntryEntity | null> {
    return tx.manager.findOneBy(BoardEntryEntity, { postedBy, clientKey });
  }

  insert(tx: Tx, entry: NewEntry): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, BoardEntryEntity, entry);
  }

  async change(tx: Tx, id: string, written: WrittenEntry): Promise<void> {
    await tx.manager.update(BoardEntryEntity, { id }, written);
  }

  async settle(tx: Tx, id: string, settlement: Settlement): Promise<void> {
    await tx.manager.update(BoardEntryEntity, { id }, settlement);
  }

  /** Also those that were taken back. */
  answersInside(tx: Tx, entryId: string): Promise<Pick<BoardAnswerEntity, 'personId' | 'withdrawnAt'>[]> {
    return tx.manager.find(BoardAnswerEntity, { select: { personId: true, withdrawnAt: true }, where: { entryId } });
  }

  /** Given again, it says what it says now. */
  async answer(tx: Tx, answer: Omit<BoardAnswerEntity, 'entry' | 'person' | 'organisation'>): Promise<void> {
    await tx.manager.upsert(BoardAnswerEntity, answer, ['entryId', 'personId']);
  }

  async withdraw(tx: Tx, entryId: string, personId: string, withdrawnAt: Date | null): Promise<void> {
    await tx.manager.update(BoardAnswerEntity, { entryId, personId }, { withdrawnAt });
  }

  /** In networks at work, of authors who are still there; `today` and `until` as YYYY-MM-DD. */
  endingBy(today: string, until: string, afterId: string | null, most: number): Promise<EndingEntryRow[]> {
    return this.database.query(
      `SELECT e.id, e.network_id AS "networkId", n.name AS "networkName", e.title, e.posted_by AS "postedBy",
         e.ends_on::text AS "endsOn"
       FROM board_entry e JOIN network n ON n.id = e.network_id
       WHERE e.settlement = 'open' AND e.ends_on BETWEEN $1::date AND $2::date AND ${AUTHOR_IS_THERE}
         AND n.state = ANY ($3) AND ($4::uuid IS NULL OR e.id > $4) ORDER BY e.id LIMIT $5`,
      [today, until, LED_STATES, afterId, most],
    );
  }
}
