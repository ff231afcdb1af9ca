// Every SQL of evidence, and of the pupils who can be known by it.
import { Injectable } from '@nestjs/common';
import type { ConsentPurpose, CycleStage, EvidenceKind, EvidenceStrength } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { EnquiryEvidenceEntity } from './enquiry-evidence.entity.js';
import { EvidencePupilEntity } from './evidence-pupil.entity.js';

export interface EvidenceRow {
  readonly id: string;
  readonly enquiryId: string;
  readonly stage: CycleStage;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly body: RichTextDocument | null;
  readonly quotation: string | null;
  readonly saidBy: string;
  readonly pupils: readonly { readonly firstName: string; readonly purpose: ConsentPurpose }[];
  readonly strength: EvidenceStrength;
  readonly confirmedBy: string | null;
  readonly confirmedByName: string | null;
  readonly organisationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisationName: string;
  readonly addedAt: Date;
  readonly removedAt: Date | null;
  readonly isWithheld: boolean;
}

export type NewEvidence = Pick<
  EnquiryEvidenceEntity,
  | ('id' | 'enquiryId' | 'round' | 'stage' | 'kind' | 'title' | 'body' | 'quotation' | 'saidBy')
  | ('personId' | 'organisationId' | 'addedAt' | 'strength' | 'clientKey')
>;
export type NewShownPupil = Pick<
  EvidencePupilEntity,
  'evidenceId' | 'pupilId' | 'purpose' | 'organisationId' | 'shownName' | 'until'
>;

export interface EvidenceAsked {
  readonly enquiryId: string;
  readonly round: number;
  readonly stage: CycleStage;
}

/** Of evidence `e`; parameter 1 is the day. */
const IS_WITHHELD = `EXISTS (
  SELECT FROM enquiry_evidence_pupil shown
  WHERE shown.evidence_id = e.id AND (shown.until IS NULL OR shown.until < $1::date))`;

const EVIDENCE = `
  SELECT e.id, e.enquiry_id AS "enquiryId", e.stage, e.kind, e.title, e.body, e.quotation, e.said_by AS "saidBy",
    ARRAY(SELECT jsonb_build_object('firstName', shown.shown_name, 'purpose', shown.purpose)
      FROM enquiry_evidence_pupil shown WHERE shown.evidence_id = e.id
      ORDER BY shown.shown_name, shown.purpose) AS pupils,
    e.strength, e.confirmed_by AS "confirmedBy", confirmer.name AS "confirmedByName",
    e.organisation_id AS "organisationId", p.id AS "personId", p.name AS "personName", o.name AS "organisationName", e.added_at AS "addedAt",
    e.removed_at AS "removedAt", ${IS_WITHHELD} AS "isWithheld"
  FROM enquiry_evidence e JOIN person p ON p.id = e.person_id JOIN organisation o ON o.id = e.organisation_id
  LEFT JOIN person confirmer ON confirmer.id = e.confirmed_by`;

@Injectable()
export class EvidenceRepository {
  constructor(private readonly database: Database) {}

  /** The newest first; one row more than `first`. What is withheld comes for its author alone. */
  page(
    { enquiryId, round, stage }: EvidenceAsked,
    reader: { readonly personId: string; readonly today: string },
    first: number,
    after: string | null,
  ): Promise<EvidenceRow[]> {
    return this.database.query(
      `${EVIDENCE} WHERE e.enquiry_id = $2 AND e.round = $3 AND e.stage = $4 AND e.removed_at IS NULL
         AND ($5::uuid IS NULL OR e.id < $5) AND (e.person_id = $6 OR NOT ${IS_WITHHELD})
       ORDER BY e.id DESC LIMIT $7`,
      [reader.today, enquiryId, round, stage, after, reader.personId, first + 1],
    );
  }

  async find(id: string, today: string): Promise<EvidenceRow | null> {
    const [row] = await this.database.query<EvidenceRow>(`${EVIDENCE} WHERE e.id = $2`, [today, id]);
    return row ?? null;
  }

  /** Of those that are to be seen by everybody who reads their enquiry. */
  enquiriesOf(ids: readonly string[], today: string): Promise<{ networkId: string }[]> {
    return this.database.query(
      `SELECT DISTINCT enquiry.network_id AS "networkId"
       FROM enquiry_evidence e JOIN enquiry ON enquiry.id = e.enquiry_id
       WHERE e.id = ANY ($2::uuid[]) AND e.removed_at IS NULL AND NOT ${IS_WITHHELD}`,
      [today, ids],
    );
  }

  findByClientKey(tx: Tx, personId: string, clientKey: string): Promise<EnquiryEvidenceEntity | null> {
    return tx.manager.findOneBy(EnquiryEvidenceEntity, { personId, clientKey });
  }

  insert(tx: Tx, evidence: NewEvidence): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, EnquiryEvidenceEntity, evidence);
  }

  async show(tx: Tx, pupils: readonly NewShownPupil[]): Promise<void> {
    if (pupils.length > 0) await tx.manager.insert(EvidencePupilEntity, [...pupils]);
  }

  async remove(tx: Tx, id: string, removedAt: Date | null): Promise<void> {
    await tx.manager.update(EnquiryEvidenceEntity, { id }, { removedAt });
  }

  async confirm(
    tx: Tx,
    id: string,
    confirmation: Pick<EnquiryEvidenceEntity, 'confirmedBy' | 'confirmedAt'>,
  ): Promise<void> {
    await tx.manager.update(EnquiryEvidenceEntity, { id }, confirmation);
  }

  /** What is shown by a pupil's words, picture or work is shown until that day. */
  async holdUntil(tx: Tx, pupilId: string, purpose: ConsentPurpose, until: string | null): Promise<void> {
    await tx.manager.update(EvidencePupilEntity, { pupilId, purpose }, { until });
  }

  /** The pupil is forgotten: what can be known of them is gone, and never shown again. */
  async forget(tx: Tx, pupilId: string): Promise<void> {
    await tx.manager.update(EvidencePupilEntity, { pupilId }, { until: null, shownName: '' });
    await tx.query(
      `UPDATE enquiry_evidence SET quotation = '', body = NULL
       WHERE id IN (SELECT evidence_id FROM enquiry_evidence_pupil WHERE pupil_id = $1)`,
      [pupilId],
    );
  }

  /** What was taken out before. Gives the ids of what is gone. */
  async deleteRemoved(tx: Tx, before: Date): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `WITH pupils AS (
         DELETE FROM enquiry_evidence_pupil
         WHERE evidence_id IN (SELECT id FROM enquiry_evidence WHERE removed_at < $1)),
       gone AS (DELETE FROM enquiry_evidence WHERE removed_at < $1 RETURNING id)
       SELECT id FROM gone`,
      [before],
    );
    return rows.map(({ id }) => id);
  }
}
