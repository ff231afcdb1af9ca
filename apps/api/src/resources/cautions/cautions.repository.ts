// Every SQL about what did not work with resources.
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { ResourceCautionEntity } from './resource-caution.entity.js';

export interface CautionRow {
  readonly id: string;
  readonly organisationName: string;
  readonly words: string;
  readonly notedAt: Date;
  readonly answer: string | null;
  readonly isMine: boolean;
}

export interface Writer {
  readonly personName: string;
  readonly schoolName: string;
}

export type NewCaution = Pick<
  ResourceCautionEntity,
  'id' | 'resourceId' | 'personId' | 'organisationId' | 'words' | 'notedAt' | 'clientKey'
>;

@Injectable()
export class CautionsRepository {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  ofResource(resourceId: string, readerId: string, most: number): Promise<CautionRow[]> {
    return this.database.query(
      `SELECT c.id, o.name AS "organisationName", c.words, c.noted_at AS "notedAt", c.answer,
         c.person_id = $2 AS "isMine"
       FROM resource_caution c JOIN organisation o ON o.id = c.organisation_id
       WHERE c.resource_id = $1 AND c.withdrawn_at IS NULL ORDER BY c.id DESC LIMIT $3`,
      [resourceId, readerId, most],
    );
  }

  /** Where that person taught it last; null when they logged no use. */
  async lastTaughtAt(resourceId: string, personId: string): Promise<string | null> {
    const [use] = await this.database.query<{ organisationId: string }>(
      `SELECT organisation_id AS "organisationId" FROM resource_use
       WHERE resource_id = $1 AND person_id = $2 AND withdrawn_at IS NULL ORDER BY taught_on DESC, id DESC LIMIT 1`,
      [resourceId, personId],
    );
    return use?.organisationId ?? null;
  }

  async find(id: string): Promise<Pick<ResourceCautionEntity, 'resourceId' | 'personId'> | null> {
    return this.database.manager.findOneBy(ResourceCautionEntity, { id, withdrawnAt: IsNull() });
  }

  async findWithdrawn(
    id: string,
  ): Promise<Pick<ResourceCautionEntity, 'resourceId' | 'personId' | 'withdrawnAt'> | null> {
    return this.database.manager.findOneBy(ResourceCautionEntity, { id, withdrawnAt: Not(IsNull()) });
  }

  insert(tx: Tx, caution: NewCaution): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, ResourceCautionEntity, caution);
  }

  findByClientKey(tx: Tx, personId: string, clientKey: string): Promise<ResourceCautionEntity | null> {
    return tx.manager.findOneBy(ResourceCautionEntity, { personId, clientKey });
  }

  async withdraw(tx: Tx, id: string, withdrawnAt: Date | null): Promise<void> {
    await tx.manager.update(ResourceCautionEntity, { id }, { withdrawnAt });
  }

  async answer(tx: Tx, id: string, answer: string | null): Promise<void> {
    await tx.manager.update(ResourceCautionEntity, { id }, { answer });
  }

  async writer(tx: Tx, { personId, organisationId }: NewCaution): Promise<Writer | null> {
    const [writer] = await tx.query<Writer>(
      `SELECT p.name AS "personName", o.name AS "schoolName" FROM person p, organisation o
       WHERE p.id = $1 AND o.id = $2`,
      [personId, organisationId],
    );
    return writer ?? null;
  }
}
