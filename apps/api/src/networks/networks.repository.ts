// Every SQL of the room of networks: rows in and out, no decisions.
import { Injectable } from '@nestjs/common';
import { LED_STATES, type NetworkScope } from '@sixfold/domain';
import { insertOnce } from '../platform/database/insert-once.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';
import { NetworkMembershipEntity } from './network-membership.entity.js';
import { NetworkEntity } from './network.entity.js';
import { MEMBERSHIPS, type MembershipRow, membershipParameters, SEATS, type SeatRow } from './network-rows.js';

export type NewNetwork = Pick<
  NetworkEntity,
  'id' | 'programmeId' | 'endsOn' | 'name' | 'purpose' | 'learningFocus' | 'language' | 'founderId' | 'clientKey'
>;
export type NewMembership = Pick<
  NetworkMembershipEntity,
  'id' | 'networkId' | 'organisationId' | 'askedBy' | 'clientKey'
>;

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

  /**
   * Networks that the organisation is in, by name: those of the scope, and those of which whoever is signed in may know
   * (see `canReadPublicFacts`). `after` is the name and id of the network before.
   */
  ofOrganisation(
    organisationId: string,
    scope: NetworkScope,
    after: readonly [name: string, id: string] | null,
    most: number,
  ): Promise<NetworkEntity[]> {
    const query = this.database.manager
      .createQueryBuilder(NetworkEntity, 'n')
      .innerJoin(NetworkMembershipEntity, 'm', `m.network_id = n.id AND m.state = 'accepted'`)
      .where('m.organisation_id = :organisationId', { organisationId })
      .andWhere(
        `(n.activated_at IS NOT NULL OR n.takes_new_schools AND n.state = ANY (:open) OR :everything
          OR n.id = ANY (:networkIds) OR n.programme_id = ANY (:programmeIds))`,
        { ...scope, open: LED_STATES },
      )
      .orderBy('n.name')
      .addOrderBy('n.id')
      .limit(most);
    if (after !== null) query.andWhere('(n.name, n.id) > (:name, :id::uuid)', { name: after[0], id: after[1] });
    return query.getMany();
  }

  membershipsOf(networkIds: readonly string[]): Promise<MembershipRow[]> {
    return this.database.query(
      `${MEMBERSHIPS} WHERE m.network_id = ANY($1) ORDER BY m.id`,
      membershipParameters(networkIds),
    );
  }

  /** The organisations that have said yes, each with its facts, by name. */
  membersOf(networkIds: readonly string[]): Promise<NetworkMembershipEntity[]> {
    return this.database.manager
      .createQueryBuilder(NetworkMembershipEntity, 'm')
      .innerJoinAndSelect('m.organisation', 'o')
      .where(`m.network_id = ANY(:networkIds) AND m.state = 'accepted'`, { networkIds })
      .orderBy('o.searchName')
      .addOrderBy('o.id')
      .getMany();
  }

  seatsOf(networkIds: readonly string[]): Promise<SeatRow[]> {
    return this.database.query(
      `${SEATS} WHERE s.network_id = ANY($1) AND s.state IN ('offered', 'accepted', 'declined') ORDER BY s.seat, s.id`,
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

  findByClientKey(tx: Tx, founderId: string, clientKey: string): Promise<NetworkEntity | null> {
    return tx.manager.findOneBy(NetworkEntity, { founderId, clientKey });
  }

  findMembershipByClientKey(tx: Tx, askedBy: string, clientKey: string): Promise<NetworkMembershipEntity | null> {
    return tx.manager.findOneBy(NetworkMembershipEntity, { askedBy, clientKey });
  }

  findInside(tx: Tx, id: string): Promise<NetworkEntity | null> {
    return tx.manager.findOneBy(NetworkEntity, { id });
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

  async changeWords(
    tx: Tx,
    id: string,
    words: Pick<NetworkEntity, 'name' | 'purpose' | 'learningFocus'>,
  ): Promise<void> {
    await tx.manager.update(NetworkEntity, { id }, words);
  }

  async changeMembership(
    tx: Tx,
    id: string,
    change: Pick<NetworkMembershipEntity, 'state'> &
      Partial<Pick<NetworkMembershipEntity, 'answeredBy' | 'declineReason' | 'leftBy' | 'leftAt'>>,
    answeredAt: Date,
  ): Promise<void> {
    await tx.manager.update(NetworkMembershipEntity, { id }, { ...change, answeredAt });
  }

  /** The question stands again as it was asked. */
  async reopenMembership(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(NetworkMembershipEntity, { id }, { state: 'invited', answeredBy: null, answeredAt: null });
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
