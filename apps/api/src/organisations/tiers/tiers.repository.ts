// Every SQL about which organisation belongs to which, but for what an import writes.
import { Injectable } from '@nestjs/common';
import type { Belonging } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { BelongingEntity } from './belonging.entity.js';

export interface BelongingRow extends Belonging {
  readonly id: string;
  readonly byRegister: boolean;
  /** YYYY-MM-DD; null for as long as the register has been known here. */
  readonly beganOn: string | null;
  /** YYYY-MM-DD; null while it lasts. */
  readonly endedOn: string | null;
}

export interface MemberRow extends BelongingRow {
  readonly searchName: string;
}

export type NewBelonging = Pick<BelongingEntity, 'id' | 'memberId' | 'tierId' | 'beganOn' | 'addedBy' | 'clientKey'>;

export interface MembersAsked {
  readonly tierId: string;
  /** Each must begin a word of the member; null lets all through. */
  readonly words: readonly string[] | null;
  /** Whether those are meant that belonged to it before. */
  readonly former: boolean;
  /** Name and id of the member before; null for the first ones. */
  readonly after: readonly [searchName: string, id: string] | null;
  readonly most: number;
}

const COLUMNS = `b.id, b.member_id AS "memberId", b.tier_id AS "tierId", b.by_register AS "byRegister",
  b.began_on::text AS "beganOn", b.ended_on::text AS "endedOn"`;

@Injectable()
export class TiersRepository {
  constructor(private readonly database: Database) {}

  /** What each organisation belongs or belonged to: first what it belongs to now, then the latest end first. */
  tiersOf(memberIds: readonly string[]): Promise<BelongingRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM belonging b JOIN organisation tier ON tier.id = b.tier_id
       WHERE b.member_id = ANY ($1) ORDER BY b.ended_on DESC NULLS FIRST, tier.search_name, b.id`,
      [memberIds],
    );
  }

  /** By name; a school that stands in two registers is shown by its home register. */
  members({ tierId, words, former, after, most }: MembersAsked): Promise<MemberRow[]> {
    const [name, id] = after ?? [null, null];
    return this.database.query(
      `SELECT ${COLUMNS}, member.search_name AS "searchName"
       FROM belonging b JOIN organisation member ON member.id = b.member_id AND member.home_id IS NULL
       WHERE b.tier_id = $1 AND (b.ended_on IS NOT NULL) = $2
         AND ($3::text IS NULL OR member.search_words @@ $3::tsquery)
         AND ($4::text IS NULL OR (member.search_name, b.id) > ($4, $5::uuid))
       ORDER BY member.search_name, b.id LIMIT $6`,
      [tierId, former, words && words.map((word) => `'${word}':*`).join(' & '), name, id, most],
    );
  }

  /** One tie after the other, so that no two that circle only together are made at one moment. */
  async lockAll(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('belonging'))`);
  }

  /** All that people keep and that lasts; what registers say never circles, for no school is above anything. */
  keptNow(tx: Tx): Promise<Belonging[]> {
    return tx.query(
      `SELECT member_id AS "memberId", tier_id AS "tierId" FROM belonging WHERE ended_on IS NULL AND NOT by_register`,
    );
  }

  find(id: string): Promise<BelongingEntity | null> {
    return this.database.manager.findOneBy(BelongingEntity, { id });
  }

  findInside(tx: Tx, id: string): Promise<BelongingEntity | null> {
    return tx.manager.findOneBy(BelongingEntity, { id });
  }

  findByClientKey(tx: Tx, addedBy: string, clientKey: string): Promise<BelongingEntity | null> {
    return tx.manager.findOneBy(BelongingEntity, { addedBy, clientKey });
  }

  insert(tx: Tx, belonging: NewBelonging): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, BelongingEntity, { ...belonging, byRegister: false });
  }

  async end(tx: Tx, id: string, end: Pick<BelongingEntity, 'endedOn' | 'endedBy' | 'endedAt'>): Promise<void> {
    await tx.manager.update(BelongingEntity, { id }, end);
  }

  async reopen(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(BelongingEntity, { id }, { endedOn: null, endedBy: null, endedAt: null });
  }

  /** Ends the tier and every tie to and from it that lasts; the moment tells later what ended by this act. */
  async endTier(tx: Tx, id: string, { endedOn, endedBy, endedAt }: TierEnd): Promise<void> {
    await tx.manager.update(OrganisationEntity, { id }, { status: 'closed', closedOn: endedOn, changedAt: endedAt });
    await tx.query(
      `WITH ended AS (
         UPDATE belonging SET ended_on = greatest(began_on, $2), ended_by = $3, ended_at = $4
         WHERE (tier_id = $1 OR member_id = $1) AND ended_on IS NULL
       ) SELECT`,
      [id, endedOn, endedBy, endedAt],
    );
  }

  /** Undoes `endTier`, with the ties that it ended. */
  async reopenTier(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `WITH tier AS (
         UPDATE organisation SET status = 'open', closed_on = NULL WHERE id = $1 RETURNING changed_at
       ), again AS (
         UPDATE belonging SET ended_on = NULL, ended_by = NULL, ended_at = NULL
         FROM tier WHERE (tier_id = $1 OR member_id = $1) AND ended_at = tier.changed_at
       ) SELECT`,
      [id],
    );
  }
}

/** The last day (YYYY-MM-DD) of a tier, by whom and when that was written. */
export interface TierEnd {
  readonly endedOn: string;
  readonly endedBy: string;
  readonly endedAt: Date;
}
