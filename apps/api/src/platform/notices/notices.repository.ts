// Every statement about notices themselves.
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Tx } from '../transaction/tx.js';
import type { NoticeEntity } from './notice.entity.js';
import { NOTICE_COLUMNS, type NoticeRow } from './notice-rows.js';

export interface NoticeOfPerson {
  readonly id: string;
  readonly personId: string;
  /** When it may be mailed; null for never. */
  readonly mailDueAt: Date | null;
}

type WhatIsTold = Pick<NoticeEntity, 'networkId' | 'kind' | 'path' | 'dedupeKey' | 'toldAt'> & {
  readonly details: object;
};

/** A notice whose mail waits. */
export interface WaitingNotice {
  readonly id: string;
  readonly networkId: string | null;
}

@Injectable()
export class NoticesRepository {
  constructor(private readonly database: Database) {}

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

  /**
   * Adds one row a person, or lets what stands in theirs count on; what is unread and waits for its mail goes on from
   * its first thing. Gives the ids of those for whom there was something new.
   */
  async gather(
    tx: Tx,
    notice: Omit<WhatIsTold, 'path'>,
    people: readonly NoticeOfPerson[],
  ): Promise<readonly string[]> {
    const { networkId, kind, details, dedupeKey, toldAt } = notice;
    const told = await tx.query<{ personId: string }>(
      `INSERT INTO notice AS line
         (id, person_id, mail_due_at, network_id, kind, path, details, dedupe_key, told_at)
       SELECT (p->>'id')::uuid, (p->>'personId')::uuid, (p->>'mailDueAt')::timestamptz, $2, $3, p->>'path',
         $4::jsonb || jsonb_build_object(
           'count', p->'count', 'from', p->'from', 'to', p->'to', 'authorName', p->'authorName'), $5, $6
       FROM jsonb_array_elements($1::jsonb) AS p
       ON CONFLICT (dedupe_key, person_id) DO UPDATE SET
         id = excluded.id, told_at = excluded.told_at, read_at = NULL,
         path = CASE WHEN line.read_at IS NULL THEN line.path ELSE excluded.path END,
         mail_due_at = CASE WHEN line.read_at IS NULL THEN coalesce(line.mail_due_at, excluded.mail_due_at)
           ELSE excluded.mail_due_at END,
         details = excluded.details
           || CASE WHEN line.read_at IS NULL THEN jsonb_build_object(
             'count', (line.details->>'count')::int + (excluded.details->>'count')::int) ELSE '{}' END
           || CASE WHEN line.read_at IS NULL AND line.mail_due_at IS NOT NULL THEN jsonb_build_object(
             'from', line.details->'from') ELSE '{}' END
       WHERE (line.details->>'to')::int < (excluded.details->>'to')::int
       RETURNING person_id AS "personId"`,
      [JSON.stringify(people), networkId, kind, JSON.stringify(details), dedupeKey, toldAt],
    );
    return told.map(({ personId }) => personId);
  }

  /** True when one of the lines was there and unread. */
  async readGathered(
    tx: Tx,
    { personId, dedupeKeys, upTo, now }: { personId: string; dedupeKeys: readonly string[]; upTo: number; now: Date },
  ): Promise<boolean> {
    const read = await tx.query(
      `WITH read AS (
         UPDATE notice SET read_at = $4
         WHERE dedupe_key = ANY ($2) AND person_id = $1 AND read_at IS NULL AND (details->>'to')::int <= $3 RETURNING id
       ) SELECT id FROM read`,
      [personId, dedupeKeys, upTo, now],
    );
    return read.length > 0;
  }

  /** Notices whose mail is due, of so many people at the most; of these people only, where they are named. */
  due(now: Date, mostPeople: number, personIds: readonly string[] | null): Promise<NoticeRow[]> {
    return this.database.query(
      `SELECT ${NOTICE_COLUMNS} FROM notice n
       WHERE n.mail_due_at <= $1 AND n.person_id IN (
         SELECT DISTINCT person_id FROM notice
         WHERE mail_due_at <= $1 AND ($3::uuid[] IS NULL OR person_id = ANY ($3)) LIMIT $2)
       ORDER BY n.person_id, n.id`,
      [now, mostPeople, personIds],
    );
  }

  /** Takes notices out of waiting for good; gives those that nobody else took at the same moment. */
  async takeForMail(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const taken = await tx.query<{ id: string }>(
      `WITH taken AS (
         UPDATE notice SET mail_due_at = NULL WHERE id = ANY ($1) AND mail_due_at IS NOT NULL RETURNING id
       ) SELECT id FROM taken`,
      [ids],
    );
    return new Set(taken.map(({ id }) => id));
  }

  waitingOf(tx: Tx, personId: string): Promise<WaitingNotice[]> {
    return tx.query(
      `SELECT id, network_id AS "networkId" FROM notice
       WHERE person_id = $1 AND mail_due_at IS NOT NULL FOR UPDATE`,
      [personId],
    );
  }

  async changeMailMoments(tx: Tx, moments: readonly Pick<NoticeOfPerson, 'id' | 'mailDueAt'>[]): Promise<void> {
    await tx.query(
      `UPDATE notice SET mail_due_at = (m->>'mailDueAt')::timestamptz
       FROM jsonb_array_elements($1::jsonb) AS m WHERE notice.id = (m->>'id')::uuid`,
      [JSON.stringify(moments)],
    );
  }
}
