// Every SQL of requests. Who has left the network takes what they still look for along.
import { Injectable } from '@nestjs/common';
import type {
  NetworkState,
  RequestSettlement,
  Subject,
  TeachingPhase,
  VisibleResources,
  YearGroup,
} from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { ResourceRequestAnswerEntity } from './resource-request-answer.entity.js';
import { ResourceRequestEntity } from './resource-request.entity.js';

export interface RequestPersonRow {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
}

export interface RequestAnswerRow extends RequestPersonRow {
  readonly resourceId: string;
  readonly resourceTitle: string;
  readonly resourceLanguage: Language;
  readonly line: string;
  readonly helped: boolean;
}

export interface RequestRow {
  readonly id: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly networkState: NetworkState;
  readonly programmeId: string | null;
  readonly askedBy: string;
  readonly author: RequestPersonRow;
  readonly askedAt: Date;
  readonly title: string;
  readonly words: string;
  readonly subject: Subject | null;
  readonly phase: TeachingPhase | null;
  readonly yearGroups: readonly YearGroup[];
  readonly language: Language;
  /** As YYYY-MM-DD. */
  readonly neededBy: string | null;
  readonly settlement: RequestSettlement;
  readonly openUntil: Date;
  readonly answers: readonly RequestAnswerRow[];
}

export interface RequestsAsked {
  /** Null: of all networks that the reader reads along with. */
  readonly networkId: string | null;
  readonly openOnly: boolean;
  readonly subject: Subject | null;
  readonly phase: TeachingPhase | null;
  readonly yearGroup: YearGroup | null;
  readonly language: Language | null;
}

export interface HelpedRow {
  readonly id: string;
  readonly title: string;
  readonly networkName: string;
}

export type WrittenRequest = Pick<
  ResourceRequestEntity,
  'title' | 'words' | 'subject' | 'phase' | 'yearGroups' | 'language' | 'neededBy'
>;
export type NewRequest = WrittenRequest &
  Pick<
    ResourceRequestEntity,
    'id' | 'networkId' | 'askedBy' | 'organisationId' | 'askedAt' | 'openUntil' | 'clientKey'
  >;
export type NewAnswer = Pick<
  ResourceRequestAnswerEntity,
  'requestId' | 'resourceId' | 'personId' | 'organisationId' | 'line' | 'answeredAt'
>;
export type AnswerInside = Pick<ResourceRequestAnswerEntity, 'resourceId' | 'personId' | 'helped'>;

const PERSON = `'personId', p.id, 'name', p.name, 'organisationName', o.name`;

/** The rule `reachesWhoAsked`, of `resource r` for `resource_request q`: what is taken out of reach answers no more. */
const REACHES = `r.archived_at IS NULL
  AND (r.audience IN ('public', 'all_networks') OR (r.audience = 'network' AND r.network_id = q.network_id))`;

const REQUESTS = `
  SELECT q.id, q.network_id AS "networkId", n.name AS "networkName", n.state AS "networkState",
    n.programme_id AS "programmeId", q.asked_by AS "askedBy", jsonb_build_object(${PERSON}) AS author,
    q.asked_at AS "askedAt", q.title, q.words, q.subject, q.phase, q.year_groups AS "yearGroups", q.language,
    q.needed_by::text AS "neededBy", q.settlement, q.open_until AS "openUntil",
    ARRAY(SELECT jsonb_build_object(${PERSON}, 'resourceId', r.id, 'resourceTitle', r.title,
        'resourceLanguage', r.language, 'line', answer.line, 'helped', answer.helped)
      FROM resource_request_answer answer JOIN resource r ON r.id = answer.resource_id
      JOIN person p ON p.id = answer.person_id JOIN organisation o ON o.id = answer.organisation_id
      WHERE answer.request_id = q.id AND ${REACHES}
      ORDER BY answer.answered_at, answer.resource_id) AS answers
  FROM resource_request q
  JOIN network n ON n.id = q.network_id
  JOIN person p ON p.id = q.asked_by
  JOIN organisation o ON o.id = q.organisation_id`;

const AUTHOR_IS_THERE = `
  EXISTS (SELECT FROM affiliation a
    JOIN network_membership m ON m.organisation_id = a.organisation_id AND m.state = 'accepted'
    WHERE m.network_id = q.network_id AND a.person_id = q.asked_by
      AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL)`;

/** Parameter 1 is the reader: what was taken back only whoever asked sees, what is still open goes with them. */
const IS_SEEN = `(q.asked_by = $1 OR q.settlement = 'found' OR (q.settlement = 'open' AND ${AUTHOR_IS_THERE}))`;

/** Parameters 2 and 3: the networks that the reader reaches, and the programmes whose networks they read along with. */
const IS_NEAR = `(q.network_id = ANY ($2::uuid[]) OR n.programme_id = ANY ($3::uuid[]))`;

@Injectable()
export class RequestsRepository {
  constructor(private readonly database: Database) {}

  /** The newest first; one row more than `first`. */
  page(
    { personId, networkIds, programmeIds }: VisibleResources,
    { networkId, openOnly, subject, phase, yearGroup, language }: RequestsAsked,
    now: Date,
    first: number,
    after: string | null,
  ): Promise<RequestRow[]> {
    return this.database.query(
      `${REQUESTS} WHERE ${IS_NEAR} AND ${IS_SEEN} AND ($4::uuid IS NULL OR q.network_id = $4)
         AND (NOT $5 OR (q.settlement = 'open' AND q.open_until > $6::timestamptz))
         AND ($7::text IS NULL OR q.subject = $7) AND ($8::text IS NULL OR q.phase = $8)
         AND ($9::int IS NULL OR $9 = ANY (q.year_groups)) AND ($10::text IS NULL OR q.language = $10)
         AND ($11::uuid IS NULL OR q.id < $11) ORDER BY q.id DESC LIMIT $12`,
      [
        ...[personId, networkIds, programmeIds, networkId, openOnly, now],
        ...[subject, phase, yearGroup, language, after, first + 1],
      ],
    );
  }

  async find(readerId: string, id: string): Promise<RequestRow | null> {
    const [row] = await this.database.query<RequestRow>(`${REQUESTS} WHERE q.id = $2 AND ${IS_SEEN}`, [readerId, id]);
    return row ?? null;
  }

  /** The requests that a resource helped with, as far as the reader reads them; the newest first. */
  helpedBy(
    { personId, networkIds, programmeIds }: VisibleResources,
    resourceId: string,
    most: number,
  ): Promise<HelpedRow[]> {
    return this.database.query(
      `SELECT q.id, q.title, n.name AS "networkName"
       FROM resource_request_answer answer JOIN resource_request q ON q.id = answer.request_id
       JOIN network n ON n.id = q.network_id
       WHERE answer.resource_id = $4 AND answer.helped AND ${IS_NEAR} AND ${IS_SEEN} ORDER BY q.id DESC LIMIT $5`,
      [personId, networkIds, programmeIds, resourceId, most],
    );
  }

  findByClientKey(tx: Tx, askedBy: string, clientKey: string): Promise<ResourceRequestEntity | null> {
    return tx.manager.findOneBy(ResourceRequestEntity, { askedBy, clientKey });
  }

  insert(tx: Tx, request: NewRequest): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, ResourceRequestEntity, request);
  }

  /** Holds it. */
  lock(tx: Tx, id: string): Promise<ResourceRequestEntity | null> {
    return tx.manager.findOne(ResourceRequestEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async change(tx: Tx, id: string, written: WrittenRequest): Promise<void> {
    await tx.manager.update(ResourceRequestEntity, { id }, written);
  }

  async settle(
    tx: Tx,
    id: string,
    standing: Partial<Pick<ResourceRequestEntity, 'settlement' | 'openUntil'>>,
  ): Promise<void> {
    await tx.manager.update(ResourceRequestEntity, { id }, standing);
  }

  answersInside(tx: Tx, requestId: string): Promise<AnswerInside[]> {
    return tx.manager.find(ResourceRequestAnswerEntity, {
      select: { requestId: true, resourceId: true, personId: true, helped: true },
      where: { requestId },
    });
  }

  /** Given again by the same person, it says what it says now. */
  async answer(tx: Tx, answer: NewAnswer): Promise<void> {
    await tx.manager.upsert(ResourceRequestAnswerEntity, answer, ['requestId', 'resourceId']);
  }

  async takeAnswerBack(tx: Tx, requestId: string, resourceId: string): Promise<void> {
    await tx.manager.delete(ResourceRequestAnswerEntity, { requestId, resourceId });
  }

  /** These helped, and no others. */
  async markHelpful(tx: Tx, requestId: string, resourceIds: readonly string[]): Promise<void> {
    await tx.query('UPDATE resource_request_answer SET helped = (resource_id = ANY ($2)) WHERE request_id = $1', [
      requestId,
      resourceIds,
    ]);
  }
}
