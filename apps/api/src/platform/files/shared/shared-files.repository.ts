// Every SQL about shared files: contents, names, and where they stand.
import { Injectable } from '@nestjs/common';
import type { Attached } from '@sixfold/rich-text';
import { Database } from '../../database/database.js';
import type { Tx } from '../../transaction/tx.js';
import type { FileContentEntity } from './file-content.entity.js';
import type { FileUse } from './file-uses.js';

export interface SharedFileRow extends Omit<Attached, 'alternative'> {
  readonly sha256: string;
  readonly ownerId: string;
  readonly isChecked: boolean;
}

export interface FoundFile extends SharedFileRow {
  readonly uses: readonly FileUse[];
}

export interface NewSharedFile {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly sha256: string;
}

export type KnownContent = Pick<FileContentEntity, 'sha256' | 'size' | 'mediaType' | 'width' | 'height'>;

const COLUMNS = `f.id, f.name, f.owner_id AS "ownerId", f.sha256, c.media_type AS "mediaType", c.size, c.width, c.height,
  c.checked_at IS NOT NULL AS "isChecked"`;
const FILES = 'shared_file f JOIN file_content c ON c.sha256 = f.sha256';

@Injectable()
export class SharedFilesRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<FoundFile | null> {
    const [file] = await this.database.query<FoundFile>(
      `SELECT ${COLUMNS}, (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', u.kind, 'subjectId', u.subject_id)), '[]')
         FROM file_use u WHERE u.file_id = f.id) AS uses
       FROM ${FILES} WHERE f.id = $1`,
      [id],
    );
    return file ?? null;
  }

  /** Those that this person may put somewhere: their own, and what stands in one of these things already. */
  usable(
    ownerId: string,
    ids: readonly string[],
    kind: string,
    standingIn: readonly string[],
  ): Promise<SharedFileRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM ${FILES} WHERE f.id = ANY ($2::uuid[]) AND (f.owner_id = $1 OR EXISTS (
         SELECT FROM file_use u WHERE u.file_id = f.id AND u.kind = $3 AND u.subject_id = ANY ($4::uuid[])))`,
      [ownerId, ids, kind, standingIn],
    );
  }

  checked(ids: readonly string[]): Promise<SharedFileRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM ${FILES} WHERE f.id = ANY ($1::uuid[]) AND c.checked_at IS NOT NULL`,
      [ids],
    );
  }

  /** Says that a content is kept, before it is: whoever sweeps leaves it from then on. */
  async hold(tx: Tx, content: KnownContent, now: Date): Promise<void> {
    const { sha256, size, mediaType, width, height } = content;
    await tx.query(
      `INSERT INTO file_content AS known (sha256, size, media_type, width, height, kept_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (sha256) DO UPDATE SET kept_at = excluded.kept_at`,
      [sha256, size, mediaType, width, height, now],
    );
  }

  /** The same id again changes nothing. */
  async insert(tx: Tx, { id, ownerId, name, sha256 }: NewSharedFile, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO shared_file (id, sha256, owner_id, name, kept_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO NOTHING`,
      [id, sha256, ownerId, name, now],
    );
  }

  async use(tx: Tx, fileIds: readonly string[], { kind, subjectId }: FileUse): Promise<void> {
    if (fileIds.length === 0) return;
    await tx.query(
      `INSERT INTO file_use (file_id, kind, subject_id) SELECT id, $2, $3 FROM unnest($1::uuid[]) AS id
       ON CONFLICT DO NOTHING`,
      [fileIds, kind, subjectId],
    );
  }

  async unuse(tx: Tx, kind: string, subjectIds: readonly string[]): Promise<void> {
    await tx.query('DELETE FROM file_use WHERE kind = $1 AND subject_id = ANY ($2::uuid[])', [kind, subjectIds]);
  }

  /** What waits to be looked through, in the order in which it came. */
  toCheck(most: number): Promise<{ sha256: string }[]> {
    return this.database.query('SELECT sha256 FROM file_content WHERE checked_at IS NULL ORDER BY kept_at LIMIT $1', [
      most,
    ]);
  }

  async markChecked(tx: Tx, sha256: string, now: Date): Promise<void> {
    await tx.query('UPDATE file_content SET checked_at = coalesce(checked_at, $2) WHERE sha256 = $1', [sha256, now]);
  }

  /** With every file of it, wherever it stands. */
  async forget(tx: Tx, sha256: string): Promise<void> {
    await tx.query('DELETE FROM shared_file WHERE sha256 = $1', [sha256]);
    await tx.query('DELETE FROM file_content WHERE sha256 = $1', [sha256]);
  }

  /** Files that stand nowhere since a moment; then the contents that no file has any more, which are given. */
  async forgetUnused(tx: Tx, keptBefore: Date): Promise<readonly string[]> {
    await tx.query(
      `DELETE FROM shared_file f WHERE f.kept_at < $1 AND NOT EXISTS (SELECT FROM file_use u WHERE u.file_id = f.id)`,
      [keptBefore],
    );
    const rows = await tx.query<{ sha256: string }>(
      `WITH gone AS (
         DELETE FROM file_content c WHERE c.kept_at < $1
           AND NOT EXISTS (SELECT FROM shared_file f WHERE f.sha256 = c.sha256) RETURNING c.sha256
       ) SELECT sha256 FROM gone`,
      [keptBefore],
    );
    return rows.map(({ sha256 }) => sha256);
  }
}
