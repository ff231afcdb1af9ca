// Links that work once: made with a secret that only the mail holds, used up in the transaction of what they allow.
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { insertOnce } from '../platform/database/insert-once.js';
import { hashOfSecret, newSecret } from '../platform/session/secret.js';
import type { Tx } from '../platform/transaction/tx.js';
import { type LinkPurpose, SingleUseLinkEntity } from './single-use-link.entity.js';

const HOURS: Readonly<Record<LinkPurpose, number>> = { reset_password: 1, first_administrator: 24 };

/** For whom a link is: a person, or an address that may have no account yet. */
export type LinkOwner = { readonly personId: string } | { readonly email: string };

const USABLE = 'purpose = $1 AND token_hash = $2 AND used_at IS NULL AND expires_at > now()';
const COLUMNS = 'id, person_id AS "personId", email';

export type UsableLink = Pick<SingleUseLinkEntity, 'id' | 'personId' | 'email'>;

@Injectable()
export class SingleUseLinks {
  constructor(private readonly database: Database) {}

  /** Makes a link under this id and returns its secret; null when there is one under it already. */
  async make(tx: Tx, id: string, purpose: LinkPurpose, owner: LinkOwner): Promise<string | null> {
    const secret = newSecret();
    const expiresAt = new Date(Date.now() + HOURS[purpose] * 3_600_000);
    const link = { id, purpose, tokenHash: hashOfSecret(secret), expiresAt, ...owner };
    return (await insertOnce(tx, SingleUseLinkEntity, link)) === 'inserted' ? secret : null;
  }

  async usable(purpose: LinkPurpose, secret: string): Promise<UsableLink | null> {
    const [link] = await this.database.query<UsableLink>(`SELECT ${COLUMNS} FROM single_use_link WHERE ${USABLE}`, [
      purpose,
      hashOfSecret(secret),
    ]);
    return link ?? null;
  }

  /** Uses the link up; of two that try at one moment the second gets null. */
  async use(tx: Tx, purpose: LinkPurpose, secret: string): Promise<UsableLink | null> {
    const [link] = await tx.query<UsableLink>(
      `WITH used AS (UPDATE single_use_link SET used_at = now() WHERE ${USABLE} RETURNING *) SELECT ${COLUMNS} FROM used`,
      [purpose, hashOfSecret(secret)],
    );
    return link ?? null;
  }

  /** Makes every other link of a person worthless. */
  async useUpAllOf(tx: Tx, personId: string): Promise<void> {
    await tx.query('UPDATE single_use_link SET used_at = now() WHERE person_id = $1 AND used_at IS NULL', [personId]);
  }

  /** How many links a person was sent in the last hour. */
  async countOfLastHour(personId: string): Promise<number> {
    const [row] = await this.database.query<{ links: number }>(
      `SELECT count(*)::int AS links FROM single_use_link WHERE person_id = $1 AND created_at > now() - interval '1 hour'`,
      [personId],
    );
    return row?.links ?? 0;
  }
}
