// Every statement about a person's list of notices.
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Tx } from '../transaction/tx.js';
import { NOTICE_COLUMNS, type NoticeRow } from './notice-rows.js';

/** Of one person: what is about no network, and about the networks that they reach. */
export interface ListOfPerson {
  readonly personId: string;
  readonly networkIds: readonly string[];
}

const OF_LIST = 'n.person_id = $1 AND (n.network_id IS NULL OR n.network_id = ANY ($2))';

@Injectable()
export class NoticeListRepository {
  constructor(private readonly database: Database) {}

  /** Every network that the person was ever told of. */
  async networkIdsOf(personId: string, unreadOnly: boolean): Promise<readonly string[]> {
    const rows = await this.database.query<{ networkId: string }>(
      `SELECT DISTINCT network_id AS "networkId" FROM notice
       WHERE person_id = $1 AND network_id IS NOT NULL AND (NOT $2 OR read_at IS NULL)`,
      [personId, unreadOnly],
    );
    return rows.map(({ networkId }) => networkId);
  }

  /** Newest first (ids sort by time); `beforeId` is the last notice of the page before. */
  page({ personId, networkIds }: ListOfPerson, limit: number, beforeId: string | null): Promise<NoticeRow[]> {
    return this.database.query(
      `SELECT ${NOTICE_COLUMNS} FROM notice n WHERE ${OF_LIST} AND ($4::uuid IS NULL OR n.id < $4)
       ORDER BY n.id DESC LIMIT $3`,
      [personId, networkIds, limit, beforeId],
    );
  }

  async countUnread({ personId, networkIds }: ListOfPerson): Promise<number> {
    const [row] = await this.database.query<{ unread: number }>(
      `SELECT count(*)::int AS unread FROM notice n WHERE ${OF_LIST} AND n.read_at IS NULL`,
      [personId, networkIds],
    );
    return row?.unread ?? 0;
  }

  find(id: string): Promise<NoticeRow[]> {
    return this.database.query(`SELECT ${NOTICE_COLUMNS} FROM notice n WHERE n.id = $1`, [id]);
  }

  /** What was read before keeps its moment. */
  async markRead(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.query('UPDATE notice SET read_at = coalesce(read_at, $2) WHERE id = $1', [id, now]);
  }

  async markAllRead(tx: Tx, { personId, networkIds }: ListOfPerson, now: Date): Promise<void> {
    await tx.query(`UPDATE notice n SET read_at = $3 WHERE ${OF_LIST} AND n.read_at IS NULL`, [
      personId,
      networkIds,
      now,
    ]);
  }

  /** Makes unread again what was marked at that very moment. */
  async takeBackReading(tx: Tx, personId: string, readAt: Date): Promise<void> {
    await tx.query('UPDATE notice SET read_at = NULL WHERE person_id = $1 AND read_at = $2', [personId, readAt]);
  }

  /** When each of the people was told something last, in milliseconds since 1970. */
  lastTold(personIds: readonly string[]): Promise<{ id: string; seq: number }[]> {
    return this.database.query(
      `SELECT p.id, floor(extract(epoch FROM last.told_at) * 1000)::float8 AS seq
       FROM unnest($1::uuid[]) AS p (id)
       JOIN LATERAL (SELECT told_at FROM notice WHERE person_id = p.id ORDER BY id DESC LIMIT 1) last ON true`,
      [personIds],
    );
  }
}
