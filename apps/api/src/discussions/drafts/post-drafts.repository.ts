// The SQL of drafts. A saving that is sent twice is one saving; one that read an older draft changes nothing.
import { Injectable } from '@nestjs/common';
import { type DraftPlace, DRAFTS_MOST } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';

export interface PlaceOfDraft {
  readonly personId: string;
  readonly place: DraftPlace;
  readonly placeId: string;
}

export interface PostDraftRow {
  readonly title: string;
  readonly body: RichTextDocument | null;
  readonly revision: number;
  readonly savedAt: Date;
}

const HERE = 'person_id = $1 AND place = $2 AND place_id = $3';

const SAVE = `
  INSERT INTO post_draft AS draft (person_id, place, place_id, title, body, revision, saved_at)
  VALUES ($1, $2, $3, $4, $5, $6 + 1, $7)
  ON CONFLICT (person_id, place, place_id) DO UPDATE
    SET title = excluded.title, body = excluded.body, revision = excluded.revision, saved_at = excluded.saved_at
    WHERE draft.revision = $6
      OR (draft.revision = $6 + 1 AND (draft.title, draft.body) IS NOT DISTINCT FROM (excluded.title, excluded.body))
  RETURNING revision`;

@Injectable()
export class PostDraftsRepository {
  constructor(private readonly database: Database) {}

  async find({ personId, place, placeId }: PlaceOfDraft): Promise<PostDraftRow | null> {
    const [draft] = await this.database.query<PostDraftRow>(
      `SELECT title, body, revision, saved_at AS "savedAt" FROM post_draft WHERE ${HERE}`,
      [personId, place, placeId],
    );
    return draft ?? null;
  }

  /** The new revision; null when another saving came first. Where there is no draft, any revision begins one. */
  async save(tx: Tx, { personId, place, placeId }: PlaceOfDraft, draft: PostDraftRow): Promise<number | null> {
    const { title, body, revision, savedAt } = draft;
    const content = body && JSON.stringify(body);
    const [saved] = await tx.query<{ revision: number }>(SAVE, [
      personId,
      place,
      placeId,
      title,
      content,
      revision,
      savedAt,
    ]);
    return saved?.revision ?? null;
  }

  /** False when there is a draft of another revision, which stays. */
  async remove(tx: Tx, { personId, place, placeId }: PlaceOfDraft, revision: number): Promise<boolean> {
    await tx.query(`DELETE FROM post_draft WHERE ${HERE} AND revision = $4`, [personId, place, placeId, revision]);
    const left = await tx.query(`SELECT FROM post_draft WHERE ${HERE}`, [personId, place, placeId]);
    return left.length === 0;
  }

  /** The longest untouched make room for a new one. */
  async makeRoom(tx: Tx, personId: string): Promise<void> {
    await tx.query(
      `DELETE FROM post_draft WHERE person_id = $1 AND (place, place_id) IN (
         SELECT place, place_id FROM post_draft WHERE person_id = $1 ORDER BY saved_at DESC OFFSET $2)`,
      [personId, DRAFTS_MOST],
    );
  }

  async removeOlderThan(tx: Tx, moment: Date): Promise<void> {
    await tx.query('DELETE FROM post_draft WHERE saved_at < $1', [moment]);
  }
}
