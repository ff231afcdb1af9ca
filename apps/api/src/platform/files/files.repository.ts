// Every SQL about files that were sent or are being sent.
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan } from 'typeorm';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { Tx } from '../transaction/tx.js';
import { UploadEntity } from './upload.entity.js';

export interface FileToSend {
  readonly fileName: string;
  readonly size: number;
  readonly modifiedAt: Date;
}

export interface Slot {
  readonly purpose: string;
  readonly ownerId: string;
  readonly slot: string;
}

/** A file that one is sending already keeps its id; another one in its place gets a new one. */
const OPEN = `
  INSERT INTO upload AS known (id, purpose, owner_id, file_name, size, modified_at, expires_at, slot)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (owner_id, purpose, slot) WHERE taken_at IS NULL DO UPDATE SET
    id = CASE WHEN (known.file_name, known.size, known.modified_at) = (excluded.file_name, excluded.size,
      excluded.modified_at) THEN known.id ELSE excluded.id END,
    file_name = excluded.file_name, size = excluded.size, modified_at = excluded.modified_at,
    expires_at = excluded.expires_at
  RETURNING id`;

@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  async open(tx: Tx, { purpose, ownerId, slot }: Slot, file: FileToSend, expiresAt: Date): Promise<UploadEntity> {
    const [row] = await tx.query<{ id: string }>(OPEN, [
      newId(),
      purpose,
      ownerId,
      file.fileName,
      file.size,
      file.modifiedAt,
      expiresAt,
      slot,
    ]);
    return tx.manager.findOneByOrFail(UploadEntity, { id: row?.id ?? '' });
  }

  /** A file that may still be sent. */
  unfinished(slot: Partial<Slot> & { readonly id?: string }, now: Date): Promise<UploadEntity | null> {
    return this.database.manager.findOneBy(UploadEntity, { ...slot, takenAt: IsNull(), expiresAt: MoreThan(now) });
  }

  /** How many files of this purpose somebody may still send. */
  onTheirWay(slot: Omit<Slot, 'slot'>, now: Date): Promise<number> {
    return this.database.manager.countBy(UploadEntity, { ...slot, takenAt: IsNull(), expiresAt: MoreThan(now) });
  }

  /** False when somebody was faster. */
  async take(tx: Tx, id: string, now: Date, expiresAt: Date): Promise<boolean> {
    const taken = await tx.manager.update(UploadEntity, { id, takenAt: IsNull() }, { takenAt: now, expiresAt });
    return taken.affected === 1;
  }

  async forget(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(UploadEntity, { id });
  }

  async forgetExpired(tx: Tx, now: Date): Promise<void> {
    await tx.manager.delete(UploadEntity, { expiresAt: LessThan(now) });
  }

  async known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.manager.find(UploadEntity, { select: { id: true }, where: { id: In([...ids]) } });
    return new Set(rows.map(({ id }) => id));
  }
}
