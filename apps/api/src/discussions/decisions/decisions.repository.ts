// The SQL of decisions. One whose post was removed before it was made is withdrawn: nobody meets it any more.
import { Injectable } from '@nestjs/common';
import type { DecisionAnswer, OwnPlace, RegisterName } from '@sixfold/domain';
import { GROUP_FACTS } from '../../groups/groups.repository.js';
import { FIRST_REGISTER } from '../../networks/letter/letter.repository.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { AUTHOR_LEFT, IS_CONVENOR } from '../discussions.repository.js';

export interface AnswerRow extends DecisionAnswer {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
  readonly formerly: boolean;
  readonly reason: string;
  /** In ISO form. */
  readonly answeredAt: string;
}

/** Another decision on the same matter. */
export interface DecisionNameRow {
  readonly id: string;
  readonly question: string;
  readonly discussionId: string;
}

export interface DecisionRow extends OwnPlace {
  readonly id: string;
  readonly discussionId: string;
  /** Of the post that asks. */
  readonly seq: number;
  readonly networkName: string;
  readonly groupName: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly answerBy: string;
  readonly endsAt: Date;
  readonly askedAt: Date;
  readonly askerId: string;
  readonly askerName: string;
  readonly askerOrganisation: string;
  readonly askerLeft: boolean;
  readonly outcomeOption: number | null;
  readonly outcomeWords: string | null;
  readonly outcomeReasons: string | null;
  readonly deciderName: string | null;
  readonly decidedAt: Date | null;
  readonly peopleInGroup: number;
  /** The newest of each person, the first who answered first. */
  readonly answers: readonly AnswerRow[];
  readonly former: DecisionNameRow | null;
  readonly later: DecisionNameRow | null;
}

export interface NewDecision {
  /** That of the post. */
  readonly id: string;
  readonly groupId: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly answerBy: string;
  readonly endsAt: Date;
  readonly reconsiders: string | null;
}

/** One person's answer as they wish it. */
export interface WishedAnswer extends DecisionAnswer {
  readonly decisionId: string;
  readonly personId: string;
  readonly reason: string;
  readonly clientKey: string;
}

export interface WishedOutcome {
  readonly decisionId: string;
  readonly personId: string;
  readonly option: number;
  readonly words: string;
  readonly reasons: string | null;
  readonly clientKey: string;
}

/** A decision whose post and row are held. */
export interface HeldDecision {
  readonly endsAt: Date;
  readonly decidedAt: Date | null;
  readonly isWithdrawn: boolean;
  /** The outcome and the key with which this person has recorded it; null for who has not. */
  readonly ownOutcome: Pick<WishedOutcome, 'option' | 'words' | 'clientKey'> | null;
}

const STANDS = '(p.removed_at IS NULL OR q.decided_at IS NOT NULL)';

const ANSWERS = `
  SELECT jsonb_build_object('personId', person.id, 'name', person.name, 'organisationName', o.name,
    'formerly', NOT EXISTS (SELECT FROM affiliation tie WHERE tie.person_id = person.id
      AND tie.organisation_id = o.id AND tie.ended_at IS NULL),
    'stance', a.stance, 'option', a.option, 'reason', a.reason, 'answeredAt', a.answered_at)
  FROM decision_answer a JOIN person ON person.id = a.person_id JOIN organisation o ON o.id = a.organisation_id
  WHERE a.decision_id = q.id AND NOT EXISTS (SELECT FROM decision_answer newer
    WHERE newer.decision_id = a.decision_id AND newer.person_id = a.person_id AND newer.seq > a.seq)
  ORDER BY a.seq`;

const NAME = `jsonb_build_object('id', other.id, 'question', other.question, 'discussionId', post.discussion_id)
  FROM decision other JOIN post ON post.id = other.id`;

/** Parameter 1 is the person who looks. */
const DECISIONS = `
  SELECT q.id, p.discussion_id AS "discussionId", p.seq, ${GROUP_FACTS}, ${IS_CONVENOR} AS "isConvenor",
    n.name AS "networkName", g.name AS "groupName", q.question, q.options, q.answer_by::text AS "answerBy", q.ends_at AS "endsAt",
    p.posted_at AS "askedAt", asker.id AS "askerId", asker.name AS "askerName", o.name AS "askerOrganisation",
    ${AUTHOR_LEFT} AS "askerLeft", q.outcome_option AS "outcomeOption", q.outcome_words AS "outcomeWords",
    q.outcome_reasons AS "outcomeReasons", q.decided_at AS "decidedAt",
    (SELECT decider.name FROM person decider WHERE decider.id = q.decided_by) AS "deciderName",
    (SELECT count(*)::int FROM group_presence present WHERE present.group_id = g.id) AS "peopleInGroup",
    ARRAY(${ANSWERS}) AS answers,
    (SELECT ${NAME} WHERE other.id = q.reconsiders) AS former,
    (SELECT ${NAME} WHERE other.reconsiders = q.id AND (post.removed_at IS NULL OR other.decided_at IS NOT NULL)
     ORDER BY other.id DESC LIMIT 1) AS later
  FROM decision q
  JOIN post p ON p.id = q.id
  JOIN person asker ON asker.id = p.author_id
  JOIN organisation o ON o.id = p.organisation_id
  JOIN working_group g ON g.id = q.group_id
  JOIN network n ON n.id = g.network_id`;

const ONE = `${DECISIONS} WHERE q.id = $2 AND ${STANDS}`;

/** One more entry in the log, about the post: what a reader who was away comes back to. Parameter 1 is the post. */
export const COUNTED = `
  counted AS (
    UPDATE discussion d SET last_seq = d.last_seq + 1 FROM post p WHERE p.id = $1 AND d.id = p.discussion_id
    RETURNING d.id, d.last_seq
  ), moved AS (
    UPDATE post SET changed_seq = counted.last_seq FROM counted WHERE post.id = $1
  )`;

@Injectable()
export class DecisionsRepository {
  constructor(private readonly database: Database) {}

  async find(readerId: string, id: string): Promise<DecisionRow | null> {
    const [row] = await this.database.query<DecisionRow>(ONE, [readerId, id]);
    return row ?? null;
  }

  /** The last asked first; one row more than `first`. */
  ofGroup(
    readerId: string,
    groupId: string,
    first: number,
    after: readonly [id: string] | null,
  ): Promise<DecisionRow[]> {
    return this.database.query(
      `${DECISIONS} WHERE q.group_id = $2 AND ${STANDS} AND ($3::uuid IS NULL OR q.id < $3)
       ORDER BY q.id DESC LIMIT $4`,
      [readerId, groupId, after?.[0] ?? null, first + 1],
    );
  }

  /** Of the school that belonged first to the group's network; null where no register knows it. */
  async registerOf(groupId: string): Promise<RegisterName | null> {
    const [row] = await this.database.query<{ register: RegisterName | null }>(
      `SELECT ${FIRST_REGISTER} AS register
       FROM working_group g JOIN network n ON n.id = g.network_id WHERE g.id = $1`,
      [groupId],
    );
    return row?.register ?? null;
  }

  /** Holds the post too, as whoever changes or removes it does. */
  async lock(tx: Tx, id: string, personId: string): Promise<HeldDecision | null> {
    const [held] = await tx.query<HeldDecision>(
      `SELECT q.ends_at AS "endsAt", q.decided_at AS "decidedAt", NOT ${STANDS} AS "isWithdrawn",
         CASE WHEN q.decided_by = $2 THEN jsonb_build_object(
           'option', q.outcome_option, 'words', q.outcome_words, 'clientKey', q.outcome_key) END AS "ownOutcome"
       FROM post p JOIN decision q ON q.id = p.id WHERE p.id = $1 FOR UPDATE`,
      [id, personId],
    );
    return held ?? null;
  }

  async findInside(tx: Tx, readerId: string, id: string): Promise<DecisionRow | null> {
    const [row] = await tx.query<DecisionRow>(ONE, [readerId, id]);
    return row ?? null;
  }

  /** For the post of that id, which is there already. */
  async insert(tx: Tx, decision: NewDecision): Promise<void> {
    const { id, groupId, question, options, answerBy, endsAt, reconsiders } = decision;
    await tx.query(
      `WITH asking AS (UPDATE post SET asks_group = true WHERE id = $1)
       INSERT INTO decision (id, group_id, question, options, answer_by, ends_at, reconsiders)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, groupId, question, options, answerBy, endsAt, reconsiders],
    );
  }

  /** Whether this person has used the key before, and for the same answer; null when they have not. */
  async findByClientKey(tx: Tx, { personId, clientKey, ...wish }: WishedAnswer): Promise<boolean | null> {
    const [before] = await tx.query<{ same: boolean }>(
      `SELECT decision_id = $3 AND stance = $4 AND option IS NOT DISTINCT FROM $5::smallint AND reason = $6 AS same
       FROM decision_answer WHERE person_id = $1 AND client_key = $2`,
      [personId, clientKey, wish.decisionId, wish.stance, wish.option, wish.reason],
    );
    return before?.same ?? null;
  }

  /** For the organisation for which the person is in the group. */
  async answer(tx: Tx, wish: WishedAnswer, at: Date): Promise<void> {
    const { decisionId, personId, stance, option, reason, clientKey } = wish;
    await tx.query(
      `WITH ${COUNTED}
       INSERT INTO decision_answer
         (discussion_id, seq, decision_id, person_id, organisation_id, stance, option, reason, answered_at, client_key)
       SELECT counted.id, counted.last_seq, $1, $2, present.organisation_id, $3, $4, $5, $6, $7
       FROM counted, decision q JOIN group_presence present ON present.group_id = q.group_id
       WHERE q.id = $1 AND present.person_id = $2`,
      [decisionId, personId, stance, option, reason, at, clientKey],
    );
  }

  async answersInside(tx: Tx, id: string): Promise<DecisionAnswer[]> {
    return tx.query(
      `SELECT DISTINCT ON (person_id) stance, option FROM decision_answer
       WHERE decision_id = $1 ORDER BY person_id, seq DESC`,
      [id],
    );
  }

  async record(tx: Tx, outcome: WishedOutcome, at: Date): Promise<void> {
    const { decisionId, personId, option, words, reasons, clientKey } = outcome;
    await tx.query(
      `WITH ${COUNTED}
       UPDATE decision SET outcome_option = $2, outcome_words = $3, outcome_reasons = $4, decided_by = $5,
         decided_at = $6, outcome_key = $7 WHERE id = $1`,
      [decisionId, option, words, reasons, personId, at, clientKey],
    );
  }

  async othersIn(tx: Tx, groupId: string, personId: string): Promise<string[]> {
    const people = await tx.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM group_presence WHERE group_id = $1 AND person_id <> $2',
      [groupId, personId],
    );
    return people.map((person) => person.personId);
  }
}
