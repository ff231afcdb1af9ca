// Everything that happened in an enquiry, as one list.
import { Injectable } from '@nestjs/common';
import type { CycleStage, TimelineKind } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { EnquiryMoveEntity } from './enquiry-move.entity.js';

export interface TimelineRow {
  readonly id: string;
  readonly at: Date;
  /** To the microsecond, as a cursor has it. */
  readonly moment: string;
  readonly kind: TimelineKind;
  readonly round: number;
  readonly stage: CycleStage;
  readonly personName: string;
  readonly organisationName: string | null;
  /** Of the evidence, of the hunch or change. */
  readonly title: string | null;
}

export type NewMove = Pick<EnquiryMoveEntity, 'id' | 'enquiryId' | 'kind' | 'round' | 'stage' | 'movedBy' | 'movedAt'>;

/** Of the enquiry in parameter 1, as it is to be seen on the day in parameter 2. */
const HAPPENED = `
  SELECT id, moved_at AS at, kind, round, stage, moved_by AS person_id, NULL::uuid AS organisation_id, NULL AS title
  FROM enquiry_move WHERE enquiry_id = $1
  UNION ALL
  SELECT m.person_id, m.joined_at, 'joined', 1, 'question', m.person_id, m.organisation_id, NULL
  FROM enquiry_member m JOIN enquiry e ON e.id = m.enquiry_id
  WHERE m.enquiry_id = $1 AND m.left_at IS NULL AND m.joined_at > e.started_at
  UNION ALL
  SELECT c.id, c.added_at, 'evidence', c.round, c.stage, c.person_id, c.organisation_id, c.title
  FROM enquiry_evidence c
  WHERE c.enquiry_id = $1 AND c.removed_at IS NULL AND NOT EXISTS (
    SELECT FROM enquiry_evidence_pupil shown
    WHERE shown.evidence_id = c.id AND (shown.until IS NULL OR shown.until < $2::date))
  UNION ALL
  SELECT x.id, x.written_at, 'expected', x.round, 'hunch', x.person_id, x.organisation_id, x.words
  FROM enquiry_expectation x WHERE x.enquiry_id = $1 AND x.removed_at IS NULL
  UNION ALL
  SELECT x.id, x.answered_at, 'answered', x.round, 'check', x.answered_by, NULL, x.words
  FROM enquiry_expectation x WHERE x.enquiry_id = $1 AND x.removed_at IS NULL AND x.answered_at IS NOT NULL`;

@Injectable()
export class TimelineRepository {
  constructor(private readonly database: Database) {}

  /** The latest first; one row more than `first`. */
  page(
    enquiryId: string,
    today: string,
    first: number,
    after: readonly [moment: string, id: string] | null,
  ): Promise<TimelineRow[]> {
    return this.database.query(
      `SELECT h.id, h.at, h.at::text AS moment, h.kind, h.round, h.stage, p.name AS "personName",
         o.name AS "organisationName", h.title
       FROM (${HAPPENED}) h JOIN person p ON p.id = h.person_id LEFT JOIN organisation o ON o.id = h.organisation_id
       WHERE $3::timestamptz IS NULL OR (h.at, h.id) < ($3, $4::uuid)
       ORDER BY h.at DESC, h.id DESC LIMIT $5`,
      [enquiryId, today, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
  }

  async record(tx: Tx, move: NewMove): Promise<void> {
    await tx.manager.insert(EnquiryMoveEntity, move);
  }
}
