// The one place where the state of a network changes: every act that alters its facts, and time, end here.
import { Injectable } from '@nestjs/common';
import {
  acceptedSchools,
  canBecome,
  CO_LEADERS_NEEDED,
  daysToEnd,
  daysToRecover,
  type NetworkEvent,
  type NetworkState,
  newsOf,
  type Standing,
  type StandingNews,
  standingOf,
} from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { found } from '../platform/graphql/refusal.js';
import { Notices } from '../platform/notices/notices.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NetworkEntity } from './network.entity.js';
import type { MembershipRow, SeatRow } from './network-rows.js';
import { NetworksRepository } from './networks.repository.js';
import { type StandingChange, StandingRepository } from './standing.repository.js';

const KINDS = {
  at_risk: 'network-at-risk',
  at_risk_still: 'network-at-risk-still',
  recovered: 'network-recovered',
  lapsed: 'network-lapsed',
  ends_soon: 'network-ends-soon',
  ended: 'network-ended',
} as const satisfies Record<StandingNews, string>;

interface Company {
  readonly memberships: readonly MembershipRow[];
  readonly seats: readonly SeatRow[];
  readonly vacated: readonly SeatRow[];
}

@Injectable()
export class NetworkStanding {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly standings: StandingRepository,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /**
   * Brings the network's state to what its facts and the time say now, and tells who is responsible for it. `vacated`
   * are the seats that have just ended: where the network is at risk by that, the news says whose they were.
   */
  async reconsider(tx: Tx, networkId: string, vacated: readonly SeatRow[] = []): Promise<void> {
    const network = found(await this.networks.lock(tx, networkId));
    const memberships = await this.networks.membershipsInside(tx, networkId);
    const seats = await this.networks.seatsInside(tx, networkId);
    const now = this.clock.now();
    const standing = standingOf({ ...network, memberships, seats }, now);
    if (isSame(network, standing)) return;
    await this.standings.write(tx, networkId, standing);
    if (standing.state !== network.state) {
      await this.keep(tx, network, standing.state);
      tx.audit({ act: `network.${standing.state}`, actorId: null, subjectId: networkId });
    }
    const news = newsOf(network, standing, now);
    if (news !== null) await this.tell(tx, network, { memberships, seats, vacated }, standing, news, now);
  }

  /** By an act: along an allowed arrow, with what changes by it. The network's row is locked. */
  async become(tx: Tx, network: NetworkEntity, state: NetworkState, change: StandingChange = {}): Promise<void> {
    await this.standings.write(tx, network.id, { ...change, state });
    await this.keep(tx, network, state);
    await this.reconsider(tx, network.id);
  }

  private async keep(tx: Tx, { id: networkId, state: before }: NetworkEntity, state: NetworkState): Promise<void> {
    if (!canBecome(before, state)) throw new Error(`a network that is ${before} cannot become ${state}`);
    await this.standings.keepChange(tx, networkId, before, state, this.clock.now());
    const stands: NetworkEvent = { name: 'network.stands', networkId, state };
    tx.record(stands);
  }

  private async tell(
    tx: Tx,
    { id, name, endsOn }: NetworkEntity,
    { memberships, seats, vacated }: Company,
    standing: Standing,
    news: StandingNews,
    now: Date,
  ): Promise<void> {
    const notice = {
      to: await this.standings.responsibleFor(tx, id),
      networkId: id,
      dedupeKey: `${KINDS[news]}:${id}:${now.toISOString()}`,
    };
    const details = {
      networkName: name,
      schools: acceptedSchools(memberships),
      coLeaders: Math.min(seats.filter(({ state }) => state === 'accepted').length, CO_LEADERS_NEEDED),
      daysLeft: daysToRecover(standing, now) ?? daysToEnd(endsOn, now),
    };
    const path = `/networks/${id}`;
    if (news !== 'at_risk' || vacated.length === 0) {
      return this.notices.tell(tx, { ...notice, kind: KINDS[news], path, details });
    }
    const personName = vacated.map((seat) => seat.name).join(', ');
    const ofSeat = { kind: 'network-at-risk-by-seat', path: `${path}#seats` } as const;
    return this.notices.tell(tx, { ...notice, ...ofSeat, details: { ...details, personName } });
  }
}

const isSame = (one: Standing, other: Standing): boolean =>
  one.state === other.state &&
  one.atRiskSince?.getTime() === other.atRiskSince?.getTime() &&
  one.nextStepAt?.getTime() === other.nextStepAt?.getTime();
