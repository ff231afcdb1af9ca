// The SQL of drafts. A saving that is sent twice is one saving; one that read an older draft changes nothing.
import { Injectable } from '@nestjs/common';
import { type DraftPlace, DRAFTS_MOST } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';

export interface PlaceOfDraft {
  readonly personId: string;
  readonly place: DraftPlace;
  readonly placeId: string;
}

export interface DraftRow<Content> {
  readonly content: Content;
  readonly revision: number;
  readonly savedAt: Date;
}

const HERE = 'person_id = $1 AND place = $2 AND place_id = $3';

const SAVE = `
  INSERT INTO own_draft AS draft (person_id, place, place_id, content, revision, saved_at)
  VALUES ($1, $2, $3, $4, $5 + 1, $6)
  ON CONFLICT (person_id, place, place_id) DO UPDATE
    SET content = excluded.content, revision = excluded.revision, saved_at = excluded.saved_at
    WHERE draft.revision = $5 OR (draft.revision = $5 + 1 AND draft.content = excluded.content)
  RETURNING revision`;

@Injectable()
export class OwnDraftsRepository {
  constructor(private readonly database: Database) {}

  async find<Content>({ personId, place, placeId }: PlaceOfDraft): Promise<DraftRow<Content> | null> {
    const [draft] = await this.database.query<DraftRow<Content>>(
      `SELECT content, revision, saved_at AS "savedAt" FROM own_draft WHERE ${HERE}`,
      [personId, place, placeId],
    );
    return draft ?? null;
  }

  /** The new revision; null when another saving came first. Where there is no draft, any revision begins one. */
  async save(tx: Tx, here: PlaceOfDraft, { content, revision, savedAt }: DraftRow<object>): Promise<number | null> {
    const { personId, place, placeId } = here;
    const asked = [personId, place, placeId, JSON.stringify(content), revision, savedAt];
    const [saved] = await tx.query<{ revision: number }>(SAVE, asked);
    return saved?.revision ?? null;
  }

  /** False when there is a draft of another revision, which stays. */
  async remove(tx: Tx, { personId, place, placeId }: PlaceOfDraft, revision: number): Promise<boolean> {
    await tx.query(`DELETE FROM own_draft WHERE ${HERE} AND revision = $4`, [personId, place, placeId, revision]);
    const left = await tx.query(`SELECT FROM own_draft WHERE ${HERE}`, [personId, place, placeId]);
    return left.length === 0;
  }

  async forget(tx: Tx, { personId, place, placeId }: PlaceOfDraft): Promise<void> {
    await tx.query(`DELETE FROM own_draft WHERE ${HERE}`, [personId, place, placeId]);
  }

  /** The longest untouched make room for a new one. */
  async makeRoom(tx: Tx, personId: string): Promise<void> {
    await tx.query(
      `DELETE FROM own_draft WHERE person_id = $1 AND (place, place_id) IN (
         SELECT place, place_id FROM own_draft WHERE person_id = $1 ORDER BY saved_at DESC OFFSET $2)`,
      [personId, DRAFTS_MOST],
    );
  }

  async removeOlderThan(tx: Tx, moment: Date): Promise<void> {
    await tx.query('DELETE FROM own_draft WHERE saved_at < $1', [moment]);
  }
}
