// Every SQL of enquiries, of who takes part in them and where they stand.
import { Injectable } from '@nestjs/common';
import type { CycleStage, EvidenceKind, ExpectationKind, LearningLevel, NetworkState, Outcome } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import { insertOnce } from '../platform/database/insert-once.js';
import type { Tx } from '../platform/transaction/tx.js';
import { EnquiryEntity } from './enquiry.entity.js';
import { EnquiryMemberEntity } from './enquiry-member.entity.js';

export interface MemberRow {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly part: string;
}

/** How much evidence stands at a stage of a round, and of what kind. */
export interface StageCountRow {
  readonly round: number;
  readonly stage: CycleStage;
  readonly kind: EvidenceKind;
  readonly organisationId: string;
  readonly count: number;
}

export interface ExpectationRow {
  readonly id: string;
  readonly round: number;
  readonly kind: ExpectationKind;
  readonly words: string;
  readonly expected: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly outcome: Outcome | null;
  readonly happened: string | null;
  readonly answeredByName: string | null;
}

export interface EnquirySummaryRow {
  readonly id: string;
  readonly question: string;
  readonly change: string;
  readonly levels: readonly LearningLevel[];
  readonly language: Language;
  readonly stage: CycleStage;
  readonly round: number;
  readonly startedAt: Date;
  /** Of those who take part, by name. */
  readonly organisations: readonly string[];
}

export interface EnquiryRow extends Omit<EnquirySummaryRow, 'organisations'> {
  readonly networkId: string;
  readonly networkName: string;
  readonly networkState: NetworkState;
  readonly indicator: string;
  readonly indicatorBefore: string;
  readonly indicatorAfter: string;
  readonly ethicsAgreedAt: Date | null;
  readonly ethicsAgreedByName: string | null;
  /** In the order in which they joined. */
  readonly members: readonly MemberRow[];
  readonly counts: readonly StageCountRow[];
  /** Of all rounds, in the order in which they were written. */
  readonly expectations: readonly ExpectationRow[];
}

export type EnquiryWords = Pick<
  EnquiryEntity,
  'question' | 'change' | 'indicator' | 'indicatorBefore' | 'indicatorAfter' | 'levels'
>;
export type NewEnquiry = EnquiryWords &
  Pick<EnquiryEntity, 'id' | 'networkId' | 'startedBy' | 'startedAt' | 'language' | 'clientKey'>;
export type NewMember = Pick<
  EnquiryMemberEntity,
  'enquiryId' | 'personId' | 'organisationId' | 'part' | 'joinedAt' | 'leftAt'
>;
export type Standing = Partial<Pick<EnquiryEntity, 'stage' | 'round' | 'ethicsAgreedAt' | 'ethicsAgreedBy'>>;

const SUMMARY = `e.id, e.question, e.change, e.levels, e.language, e.stage, e.round, e.started_at AS "startedAt"`;

const ORGANISATIONS = `ARRAY(
  SELECT DISTINCT o.name FROM enquiry_member m JOIN organisation o ON o.id = m.organisation_id
  WHERE m.enquiry_id = e.id AND m.left_at IS NULL ORDER BY o.name)`;

const MEMBERS = `ARRAY(
  SELECT jsonb_build_object('personId', p.id, 'name', p.name, 'organisationId', o.id, 'organisationName', o.name,
    'part', m.part)
  FROM enquiry_member m JOIN person p ON p.id = m.person_id JOIN organisation o ON o.id = m.organisation_id
  WHERE m.enquiry_id = e.id AND m.left_at IS NULL ORDER BY m.joined_at, p.id)`;

/** Of what is to be seen on that day, parameter 2. */
const COUNTS = `ARRAY(
  SELECT jsonb_build_object('round', c.round, 'stage', c.stage, 'kind', c.kind, 'organisationId', c.organisation_id,
    'count', count(*))
  FROM enquiry_evidence c WHERE c.enquiry_id = e.id AND c.removed_at IS NULL
    AND NOT EXISTS (SELECT FROM enquiry_evidence_pupil shown
      WHERE shown.evidence_id = c.id AND (shown.until IS NULL OR shown.until < $2::date))
  GROUP BY c.round, c.stage, c.kind, c.organisation_id)`;

const EXPECTATIONS = `ARRAY(
  SELECT jsonb_build_object('id', x.id, 'round', x.round, 'kind', x.kind, 'words', x.words, 'expected', x.expected,
    'personId', x.person_id, 'personName', p.name, 'organisationId', o.id, 'organisationName', o.name,
    'outcome', x.outcome, 'happened', x.happened, 'answeredByName', answerer.name)
  FROM enquiry_expectation x JOIN person p ON p.id = x.person_id JOIN organisation o ON o.id = x.organisation_id
  LEFT JOIN person answerer ON answerer.id = x.answered_by
  WHERE x.enquiry_id = e.id AND x.removed_at IS NULL ORDER BY x.id)`;

@Injectable()
export class EnquiriesRepository {
  constructor(private readonly database: Database) {}

  /** The newest first; one row more than `first`. */
  page(networkId: string, first: number, after: string | null): Promise<EnquirySummaryRow[]> {
    return this.database.query(
      `SELECT ${SUMMARY}, ${ORGANISATIONS} AS organisations
       FROM enquiry e WHERE e.network_id = $1 AND ($2::uuid IS NULL OR e.id < $2) ORDER BY e.id DESC LIMIT $3`,
      [networkId, after, first + 1],
    );
  }

  /** In which somebody takes part, in these networks; the newest first; one row more than `first`. */
  pageOf(
    personId: string,
    networkIds: readonly string[],
    first: number,
    after: string | null,
  ): Promise<EnquirySummaryRow[]> {
    return this.database.query(
      `SELECT ${SUMMARY}, ${ORGANISATIONS} AS organisations
       FROM enquiry_member own JOIN enquiry e ON e.id = own.enquiry_id
       WHERE own.person_id = $1 AND own.left_at IS NULL AND e.network_id = ANY ($2::uuid[])
         AND ($3::uuid IS NULL OR e.id < $3) ORDER BY e.id DESC LIMIT $4`,
      [personId, networkIds, after, first + 1],
    );
  }

  /** `today` as YYYY-MM-DD: until then at least the consents hold of whatever is counted. */
  async find(id: string, today: string): Promise<EnquiryRow | null> {
    const [row] = await this.database.query<EnquiryRow>(
      `SELECT ${SUMMARY}, e.network_id AS "networkId", n.name AS "networkName", n.state AS "networkState",
         e.indicator, e.indicator_before AS "indicatorBefore", e.indicator_after AS "indicatorAfter",
         e.ethics_agreed_at AS "ethicsAgreedAt", agreer.name AS "ethicsAgreedByName",
         ${MEMBERS} AS members, ${COUNTS} AS counts, ${EXPECTATIONS} AS expectations
       FROM enquiry e JOIN network n ON n.id = e.network_id LEFT JOIN person agreer ON agreer.id = e.ethics_agreed_by
       WHERE e.id = $1`,
      [id, today],
    );
    return row ?? null;
  }

  findByClientKey(tx: Tx, startedBy: string, clientKey: string): Promise<EnquiryEntity | null> {
    return tx.manager.findOneBy(EnquiryEntity, { startedBy, clientKey });
  }

  insert(tx: Tx, enquiry: NewEnquiry): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, EnquiryEntity, enquiry);
  }

  /** Holds it. */
  lock(tx: Tx, id: string): Promise<EnquiryEntity | null> {
    return tx.manager.findOne(EnquiryEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async change(tx: Tx, id: string, words: EnquiryWords): Promise<void> {
    await tx.manager.update(EnquiryEntity, { id }, words);
  }

  async stand(tx: Tx, id: string, standing: Standing): Promise<void> {
    await tx.manager.update(EnquiryEntity, { id }, standing);
  }

  /** Who was in it before is in it again, for the organisation and with the part that they say now. */
  async join(tx: Tx, member: NewMember): Promise<void> {
    await tx.manager.upsert(EnquiryMemberEntity, member, ['enquiryId', 'personId']);
  }

  async leave(tx: Tx, enquiryId: string, personId: string, leftAt: Date): Promise<void> {
    await tx.manager.update(EnquiryMemberEntity, { enquiryId, personId }, { leftAt });
  }
}
