// Every SQL about wishes to give resources further than the network.
import { Injectable } from '@nestjs/common';
import type { WishAnswer, WishFacts } from '@sixfold/domain';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { ResourceEntity } from '../resource.entity.js';
import { RESOURCE_COLUMNS, type ResourceRow, RESOURCES } from '../resources.repository.js';
import { ResourceWishEntity } from './resource-wish.entity.js';

export interface WishRow extends WishFacts {
  readonly id: string;
  readonly resourceId: string;
  readonly version: number;
  readonly askedAt: Date;
  /** To the microsecond. */
  readonly askedKey: string;
  readonly askedByName: string;
  readonly answer: WishAnswer | null;
  readonly answeredBy: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: Date | null;
  readonly reason: string | null;
}

export type NewWish = Pick<
  ResourceWishEntity,
  'id' | 'resourceId' | 'networkId' | 'audience' | 'version' | 'askedBy' | 'askedAt' | 'clientKey'
>;
export type Answered = Pick<ResourceWishEntity, 'answer' | 'answeredBy' | 'answeredAt' | 'reason'>;

const WISH_COLUMNS = `
  w.id, w.resource_id AS "resourceId", w.network_id AS "networkId", w.audience, w.version, w.asked_by AS "askedBy",
  w.asked_at AS "askedAt", w.asked_at::text AS "askedKey", asker.name AS "askedByName", w.answer,
  w.answered_by AS "answeredBy", answerer.name AS "answeredByName", w.answered_at AS "answeredAt", w.reason`;

const WISHES = `
  resource_wish w JOIN person asker ON asker.id = w.asked_by LEFT JOIN person answerer ON answerer.id = w.answered_by`;

export interface WaitingCountRow {
  readonly networkId: string;
  readonly askedBy: string;
  readonly count: number;
}

@Injectable()
export class WishesRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<WishRow | null> {
    const [row] = await this.database.query<WishRow>(`SELECT ${WISH_COLUMNS} FROM ${WISHES} WHERE w.id = $1`, [id]);
    return row ?? null;
  }

  /** Of each of these resources the latest, whether it waits or is answered. */
  latestOf(resourceIds: readonly string[]): Promise<WishRow[]> {
    return this.database.query(
      `SELECT DISTINCT ON (w.resource_id) ${WISH_COLUMNS} FROM ${WISHES} WHERE w.resource_id = ANY ($1::uuid[])
       ORDER BY w.resource_id, w.asked_at DESC, w.id DESC`,
      [resourceIds],
    );
  }

  /** What waits for the co-leaders of a network, the longest first; one row more than `first`. */
  waitingIn(networkId: string, first: number, after: readonly [moment: string, id: string] | null): Promise<WishRow[]> {
    return this.database.query(
      `SELECT ${WISH_COLUMNS} FROM ${WISHES}
       WHERE w.network_id = $1 AND w.answer IS NULL
         AND ($2::timestamptz IS NULL OR (w.asked_at, w.id) > ($2, $3::uuid))
       ORDER BY w.asked_at, w.id LIMIT $4`,
      [networkId, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
  }

  /** How many wait in each network, by who asked. */
  countWaiting(networkIds: readonly string[]): Promise<WaitingCountRow[]> {
    return this.database.query(
      `SELECT network_id AS "networkId", asked_by AS "askedBy", count(*)::int AS count FROM resource_wish
       WHERE network_id = ANY ($1::uuid[]) AND answer IS NULL GROUP BY network_id, asked_by`,
      [networkIds],
    );
  }

  /** As it stands while the transaction holds it; null when there is none. */
  async resourceInside(tx: Tx, id: string): Promise<ResourceRow | null> {
    const [row] = await tx.query<ResourceRow>(
      `SELECT ${RESOURCE_COLUMNS} FROM ${RESOURCES} WHERE r.id = $1 FOR NO KEY UPDATE OF r`,
      [id],
    );
    return row ?? null;
  }

  /** The same inside, where the resource is held. */
  async findInside(tx: Tx, id: string): Promise<WishRow | null> {
    const [row] = await tx.query<WishRow>(`SELECT ${WISH_COLUMNS} FROM ${WISHES} WHERE w.id = $1`, [id]);
    return row ?? null;
  }

  async waitingFor(tx: Tx, resourceId: string): Promise<boolean> {
    return tx.manager.existsBy(ResourceWishEntity, { resourceId, answer: IsNull() });
  }

  findByClientKey(tx: Tx, askedBy: string, clientKey: string): Promise<ResourceWishEntity | null> {
    return tx.manager.findOneBy(ResourceWishEntity, { askedBy, clientKey });
  }

  insert(tx: Tx, wish: NewWish): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, ResourceWishEntity, wish);
  }

  /** Whether it still waited. */
  async answer(tx: Tx, id: string, answered: Answered): Promise<boolean> {
    const { affected } = await tx.manager.update(ResourceWishEntity, { id, answer: IsNull() }, answered);
    return affected === 1;
  }

  /** What no longer is as it was wished for: its licence, its bank or its circle changed, or it was put away. */
  async lapse(tx: Tx, resourceId: string, answeredAt: Date): Promise<void> {
    await tx.manager.update(ResourceWishEntity, { resourceId, answer: IsNull() }, { answer: 'lapsed', answeredAt });
  }

  async widen(tx: Tx, { resourceId, audience }: WishRow): Promise<void> {
    await tx.manager.update(ResourceEntity, { id: resourceId }, { audience });
  }

  async takeDown(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(ResourceEntity, { id }, { audience: 'me', networkId: null });
  }
}
