// Every statement about notices themselves.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../transaction/tx.js';
import type { NoticeEntity } from './notice.entity.js';

export interface NoticeOfPerson {
  readonly id: string;
  readonly personId: string;
  readonly mailDueAt: Date | null;
}

type WhatIsTold = Pick<NoticeEntity, 'networkId' | 'kind' | 'path' | 'dedupeKey' | 'toldAt'> & {
  readonly details: object;
};

@Injectable()
export class NoticesRepository {
  /** Adds one row a person and gives the ids of those who had not been told before. */
  async add(tx: Tx, notice: WhatIsTold, people: readonly NoticeOfPerson[]): Promise<readonly string[]> {
    const { networkId, kind, path, details, dedupeKey, toldAt } = notice;
    const told = await tx.query<{ personId: string }>(
      `INSERT INTO notice (id, person_id, mail_due_at, network_id, kind, path, details, dedupe_key, told_at)
       SELECT (p->>'id')::uuid, (p->>'personId')::uuid, (p->>'mailDueAt')::timestamptz, $2, $3, $4, $5, $6, $7
       FROM jsonb_array_elements($1::jsonb) AS p
       ON CONFLICT (dedupe_key, person_id) DO NOTHING RETURNING person_id AS "personId"`,
      [JSON.stringify(people), networkId, kind, path, JSON.stringify(details), dedupeKey, toldAt],
    );
    return told.map(({ personId }) => personId);
  }
}
