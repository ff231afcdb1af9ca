// Creating something exactly once: the database's own unique keys decide, also between two requests at one moment.
import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

import type { Tx } from '../transaction/tx.js';

/** Inserts the row unless a unique key says that it, or what it stands for, is there already. */
export async function insertOnce<Entity extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  row: QueryDeepPartialEntity<Entity>,
): Promise<'inserted' | 'there already'> {
  const { raw } = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row)
    .orIgnore()
    .returning('id')
    .execute();
  return (raw as unknown[]).length === 1 ? 'inserted' : 'there already';
}
