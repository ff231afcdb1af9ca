// Every SQL of the learning focuses that networks left behind.
import type { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { FormerFocusEntity } from './former-focus.entity.js';

export interface FormerFocusRow {
  readonly id: string;
  readonly networkId: string;
  readonly focus: string;
  readonly heldFrom: Date;
  readonly heldUntil: Date;
  readonly reason: string;
}

export type NewFormerFocus = Pick<
  FormerFocusEntity,
  'id' | 'networkId' | 'focus' | 'heldFrom' | 'heldUntil' | 'reason' | 'changedBy'
>;

/** The latest first; parameter: the ids of the networks. */
export const formerFocusesOf = (database: Database, networkIds: readonly string[]): Promise<FormerFocusRow[]> =>
  database.query(
    `SELECT id, network_id AS "networkId", focus, held_from AS "heldFrom", held_until AS "heldUntil", reason
     FROM former_focus WHERE network_id = ANY ($1) ORDER BY held_until DESC, id DESC`,
    [networkIds],
  );

/** Since when the present focus has been held, when another was held before it. */
export async function focusHeldSince(tx: Tx, networkId: string): Promise<Date | null> {
  const latest = await tx.manager.findOne(FormerFocusEntity, {
    select: { id: true, heldUntil: true },
    where: { networkId },
    order: { heldUntil: 'DESC', id: 'DESC' },
  });
  return latest?.heldUntil ?? null;
}

export async function keepFormerFocus(tx: Tx, former: NewFormerFocus): Promise<void> {
  await tx.manager.insert(FormerFocusEntity, former);
}
