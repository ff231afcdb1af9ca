// Every write to the seats of co-leaders, and the search for who could take one.
import { Injectable } from '@nestjs/common';
import { ANSWERING_ROLES, type SeatCandidateScope, type SeatEndReason } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import { CoLeaderSeatEntity } from './co-leader-seat.entity.js';

export type NewSeat = Pick<
  CoLeaderSeatEntity,
  | 'id'
  | 'networkId'
  | 'seat'
  | 'personId'
  | 'offeredBy'
  | 'clientKey'
  | 'offeredAt'
  | 'nomineeAgreedAt'
  | 'leadAgreedAt'
>;

/** A person who could take a seat: of a member organisation, and without a seat in this network. */
export interface SeatCandidateRow {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
}

@Injectable()
export class SeatsRepository {
  constructor(private readonly database: Database) {}

  /** People whose name contains the words, by name; `after` is the last name and id of the page before. */
  candidates(
    networkId: string,
    scope: SeatCandidateScope,
    words: string,
    first: number,
    after: readonly (string | number)[] | null,
  ): Promise<SeatCandidateRow[]> {
    return this.database.query(
      `SELECT p.id AS "personId", p.name, string_agg(DISTINCT o.name, ' · ') AS "organisationName"
       FROM network_membership m
       JOIN organisation o ON o.id = m.organisation_id
       JOIN affiliation a ON a.organisation_id = o.id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
       JOIN person p ON p.id = a.person_id AND p.suspended_at IS NULL
       WHERE m.network_id = $1 AND m.state = 'accepted' AND p.name ILIKE $2
         AND ($3::text IS NULL OR (p.name, p.id) > ($3::text, $4::uuid))
         AND ($6 OR o.id = ANY($7::uuid[])
           OR $8 AND a.role = ANY(CASE o.kind WHEN 'school' THEN $9::text[] ELSE $10::text[] END))
         AND NOT EXISTS (SELECT FROM co_leader_seat s
           WHERE s.network_id = m.network_id AND s.person_id = p.id AND s.state IN ('offered', 'accepted'))
       GROUP BY p.id, p.name ORDER BY p.name, p.id LIMIT $5`,
      [
        networkId,
        `%${words.replace(/[\\%_]/g, '\\$&')}%`,
        after?.[0] ?? null,
        after?.[1] ?? null,
        first + 1,
        scope.everybody,
        scope.organisationIds,
        scope.answerers,
        ANSWERING_ROLES.school,
        ANSWERING_ROLES.partner,
      ],
    );
  }

  findByClientKey(tx: Tx, offeredBy: string, clientKey: string): Promise<CoLeaderSeatEntity | null> {
    return tx.manager.findOneBy(CoLeaderSeatEntity, { offeredBy, clientKey });
  }

  async insert(tx: Tx, seat: NewSeat): Promise<void> {
    await tx.manager.insert(CoLeaderSeatEntity, { ...seat, state: 'offered' });
  }

  /** One side has said yes; the other may still have to. */
  async agree(tx: Tx, id: string, side: 'nominee' | 'lead', at: Date): Promise<void> {
    await tx.manager.update(
      CoLeaderSeatEntity,
      { id },
      side === 'nominee' ? { nomineeAgreedAt: at } : { leadAgreedAt: at },
    );
  }

  async answer(tx: Tx, id: string, state: 'accepted' | 'declined' | 'withdrawn', at: Date): Promise<void> {
    await tx.manager.update(CoLeaderSeatEntity, { id }, { state, answeredAt: at });
  }

  async reopen(tx: Tx, id: string, seat: number): Promise<void> {
    await tx.manager.update(CoLeaderSeatEntity, { id }, { state: 'offered', seat, answeredAt: null });
  }

  async end(tx: Tx, id: string, endReason: SeatEndReason, at: Date): Promise<void> {
    await tx.manager.update(CoLeaderSeatEntity, { id }, { state: 'ended', endReason, endedAt: at });
  }

  /** The organisations to which a person has a live, confirmed affiliation. */
  async organisationsOf(tx: Tx, personId: string): Promise<string[]> {
    const rows = await tx.query<{ organisationId: string }>(
      `SELECT organisation_id AS "organisationId" FROM affiliation
       WHERE person_id = $1 AND ended_at IS NULL AND confirmed_at IS NOT NULL`,
      [personId],
    );
    return rows.map(({ organisationId }) => organisationId);
  }

  /** The networks in which a person leads or has been asked to. */
  async networksWithSeatOf(personId: string): Promise<string[]> {
    const rows = await this.database.query<{ networkId: string }>(
      `SELECT DISTINCT network_id AS "networkId" FROM co_leader_seat
       WHERE person_id = $1 AND state IN ('offered', 'accepted')`,
      [personId],
    );
    return rows.map(({ networkId }) => networkId);
  }
}
