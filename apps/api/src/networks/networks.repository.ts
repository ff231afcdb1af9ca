// Every SQL of the room of networks: rows in and out, no decisions.
import { Injectable } from '@nestjs/common';
import type { NetworkScope } from '@sixfold/domain';
import { insertOnce } from '../platform/database/insert-once.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import { CoLeaderSeatEntity } from './co-leader-seat.entity.js';
import { NetworkMembershipEntity } from './network-membership.entity.js';
import { NetworkEntity } from './network.entity.js';
import { MEMBERSHIPS, type MembershipRow, membershipParameters, SEATS, type SeatRow } from './network-rows.js';

export type NewNetwork = Pick<
  NetworkEntity,
  'id' | 'programmeId' | 'name' | 'purpose' | 'learningFocus' | 'language' | 'founderId' | 'clientKey'
>;
export type NewMembership = Pick<
  NetworkMembershipEntity,
  'id' | 'networkId' | 'organisationId' | 'askedBy' | 'clientKey'
>;
export type NewSeat = Pick<CoLeaderSeatEntity, 'id' | 'networkId' | 'seat' | 'personId' | 'offeredBy' | 'clientKey'>;

/** A person who could take a seat: of a member organisation, and without a seat in this network. */
export interface SeatCandidateRow {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
}

@Injectable()
export class NetworksRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<NetworkEntity | null> {
    return this.database.manager.findOneBy(NetworkEntity, { id });
  }

  /** The named networks of a scope, by name; a person has few, so they come in one piece. */
  ofScope({ networkIds }: Pick<NetworkScope, 'networkIds'>): Promise<NetworkEntity[]> {
    return this.database.manager
      .createQueryBuilder(NetworkEntity, 'network')
      .where('network.id = ANY(:networkIds)', { networkIds })
      .orderBy('network.name')
      .addOrderBy('network.id')
      .getMany();
  }

  membershipsOf(networkIds: readonly string[]): Promise<MembershipRow[]> {
    return this.database.query(
      `${MEMBERSHIPS} WHERE m.network_id = ANY($1) ORDER BY m.id`,
      membershipParameters(networkIds),
    );
  }

  seatsOf(networkIds: readonly string[]): Promise<SeatRow[]> {
    return this.database.query(
      `${SEATS} WHERE s.network_id = ANY($1) AND s.state <> 'withdrawn' ORDER BY s.seat, s.id`,
      [networkIds],
    );
  }

  async findMembership(id: string): Promise<MembershipRow | null> {
    const [row] = await this.database.query<MembershipRow>(
      `${MEMBERSHIPS} WHERE m.id = ANY($1)`,
      membershipParameters([id]),
    );
    return row ?? null;
  }

  async findSeat(id: string): Promise<SeatRow | null> {
    const [row] = await this.database.query<SeatRow>(`${SEATS} WHERE s.id = $1`, [id]);
    return row ?? null;
  }

  /** People whose name contains the words, by name; `after` is the last name and id of the page before. */
  seatCandidates(
    networkId: string,
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
         AND NOT EXISTS (SELECT FROM co_leader_seat s
           WHERE s.network_id = m.network_id AND s.person_id = p.id AND s.state IN ('offered', 'accepted'))
       GROUP BY p.id, p.name ORDER BY p.name, p.id LIMIT $5`,
      [networkId, `%${words.replace(/[\\%_]/g, '\\$&')}%`, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
  }

  findByClientKey(tx: Tx, founderId: string, clientKey: string): Promise<NetworkEntity | null> {
    return tx.manager.findOneBy(NetworkEntity, { founderId, clientKey });
  }

  findMembershipByClientKey(tx: Tx, askedBy: string, clientKey: string): Promise<NetworkMembershipEntity | null> {
    return tx.manager.findOneBy(NetworkMembershipEntity, { askedBy, clientKey });
  }

  findSeatByClientKey(tx: Tx, offeredBy: string, clientKey: string): Promise<CoLeaderSeatEntity | null> {
    return tx.manager.findOneBy(CoLeaderSeatEntity, { offeredBy, clientKey });
  }

  /** Every write to a network, its proposals or its seats starts here, so that they happen one after the other. */
  lock(tx: Tx, id: string): Promise<NetworkEntity | null> {
    return tx.manager.findOne(NetworkEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  membershipsInside(tx: Tx, networkId: string): Promise<MembershipRow[]> {
    return tx.query(`${MEMBERSHIPS} WHERE m.network_id = ANY($1)`, membershipParameters([networkId]));
  }

  seatsInside(tx: Tx, networkId: string): Promise<SeatRow[]> {
    return tx.query(`${SEATS} WHERE s.network_id = $1`, [networkId]);
  }

  insert(tx: Tx, network: NewNetwork): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, NetworkEntity, { ...network, state: 'forming' });
  }

  insertMembership(tx: Tx, membership: NewMembership): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, NetworkMembershipEntity, { ...membership, state: 'invited' });
  }

  insertSeat(tx: Tx, seat: NewSeat): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, CoLeaderSeatEntity, { ...seat, state: 'offered' });
  }

  async changeWords(
    tx: Tx,
    id: string,
    words: Pick<NetworkEntity, 'name' | 'purpose' | 'learningFocus'>,
  ): Promise<void> {
    await tx.manager.update(NetworkEntity, { id }, words);
  }

  async activate(tx: Tx, id: string, activatedAt: Date): Promise<void> {
    await tx.manager.update(NetworkEntity, { id }, { state: 'active', activatedAt });
  }

  async changeMembership(
    tx: Tx,
    id: string,
    change: Pick<NetworkMembershipEntity, 'state'> &
      Partial<Pick<NetworkMembershipEntity, 'answeredBy' | 'declineReason'>>,
  ): Promise<void> {
    await tx.manager.update(NetworkMembershipEntity, { id }, { ...change, answeredAt: () => 'now()' });
  }

  /** The question stands again as it was asked. */
  async reopenMembership(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(NetworkMembershipEntity, { id }, { state: 'invited', answeredBy: null, answeredAt: null });
  }

  async reopenSeat(tx: Tx, id: string, seat: number): Promise<void> {
    await tx.manager.update(CoLeaderSeatEntity, { id }, { state: 'offered', seat, answeredAt: null });
  }

  async answerSeat(tx: Tx, id: string, state: 'accepted' | 'declined' | 'withdrawn'): Promise<void> {
    await tx.manager.update(CoLeaderSeatEntity, { id }, { state, answeredAt: () => 'now()' });
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

  /** People of an organisation whose every open socket has to be judged again. */
  async peopleOf(tx: Tx, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT DISTINCT person_id AS "personId" FROM affiliation WHERE organisation_id = $1 AND ended_at IS NULL`,
      [organisationId],
    );
    return rows.map(({ personId }) => personId);
  }
}
