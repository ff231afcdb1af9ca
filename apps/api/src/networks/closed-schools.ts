// Schools that their register has closed: the one that took over from it takes the place, else the place ends.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isSameSchoolAnew, type NetworkEvent, type PlaceOfClosed, placeOfClosed } from '@sixfold/domain';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { OrganisationsRepository, type Successor } from '../organisations/organisations.repository.js';
import { SuccessionsRepository } from '../organisations/successions.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { found } from '../platform/graphql/refusal.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Notices } from '../platform/notices/notices.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ClosedSchoolsRepository, OWN_CLOSED } from './closed-schools.repository.js';
import { EndSeat } from './end-seat.js';
import { LeavingService } from './leaving.service.js';
import type { NetworkEntity } from './network.entity.js';
import type { MembershipRow } from './network-rows.js';
import { NetworkStanding } from './network-standing.js';
import { NetworksRepository } from './networks.repository.js';
import { StandingRepository } from './standing.repository.js';

type Place = PlaceOfClosed<Successor>;

@Injectable()
export class ClosedSchools implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly closed: ClosedSchoolsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly successions: SuccessionsRepository,
    private readonly networks: NetworksRepository,
    private readonly leaving: LeavingService,
    private readonly endSeat: EndSeat,
    private readonly standing: NetworkStanding,
    private readonly standings: StandingRepository,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('*/10 * * * *', 'settle-places-of-closed-schools', () => this.settleAll());
  }

  /** Each school in a transaction of its own: broken off anywhere, the next run goes on from there. */
  async settleAll(): Promise<void> {
    for (const id of await this.closed.all()) await this.transaction.run((tx) => this.settle(tx, id));
  }

  private async settle(tx: Tx, id: string): Promise<void> {
    const school = found(await this.organisations.lockById(tx, id));
    if (school.status !== 'closed') return;
    const successors = await this.organisations.successorsOf(tx, id);
    const place = placeOfClosed(successors, await this.successions.namesUnknownSuccessor(tx, id));
    if (place.outcome === 'handed_on') await this.takePeopleAlong(tx, school, place.to);
    await this.tellOwn(tx, school);
    if (place.outcome === 'waits') return;
    for (const networkId of await this.closed.networksOf(tx, id)) await this.settleIn(tx, networkId, school, place);
  }

  private async takePeopleAlong(
    tx: Tx,
    school: OrganisationEntity,
    { organisationId, name }: Successor,
  ): Promise<void> {
    if (!isSameSchoolAnew(await this.successions.factsOf(tx, organisationId))) return;
    await this.notices.tell(tx, {
      kind: 'school-goes-on',
      to: await this.successions.goOn(tx, school.id, organisationId, this.clock.now()),
      networkId: null,
      path: '/me',
      details: { schoolName: school.name, successorName: name },
      dedupeKey: `school-goes-on:${school.id}`,
    });
  }

  /** Whoever answers for it still: nobody where its people went on as another school's. */
  private async tellOwn(tx: Tx, { id, name }: OrganisationEntity): Promise<void> {
    const answerers = await this.organisations.answerersOf(tx, [id]);
    await this.notices.tell(tx, {
      kind: 'own-organisation-closed',
      to: answerers.map(({ personId }) => personId),
      networkId: null,
      path: '/me',
      details: { schoolName: name },
      dedupeKey: `${OWN_CLOSED}${id}`,
    });
  }

  private async settleIn(tx: Tx, networkId: string, school: OrganisationEntity, place: Place): Promise<void> {
    const network = found(await this.networks.lock(tx, networkId));
    const memberships = await this.networks.membershipsInside(tx, networkId);
    const ofSchool = openPlaceOf(school.id, memberships);
    if (ofSchool === undefined) return;
    if (ofSchool.state !== 'accepted') {
      return this.networks.changeMembership(tx, ofSchool.id, { state: 'withdrawn' }, this.clock.now());
    }
    await this.leaving.end(tx, ofSchool, { personId: null, reason: null });
    if (place.outcome === 'handed_on') await this.enter(tx, ofSchool, place.to, memberships);
    await this.endSeat.ofThoseWhoLeft(tx, network);
    await this.standing.reconsider(tx, networkId);
    await this.tell(tx, network, school, ofSchool, place);
  }

  private async enter(
    tx: Tx,
    former: MembershipRow,
    { organisationId }: Successor,
    memberships: readonly MembershipRow[],
  ): Promise<void> {
    const there = openPlaceOf(organisationId, memberships);
    if (there === undefined) await this.closed.enter(tx, former, organisationId, this.clock.now());
    else if (there.state !== 'accepted') await this.closed.accept(tx, there, former, this.clock.now());
    const { networkId, organisationId: formerId } = former;
    const succeeded: NetworkEvent = { name: 'network.school-succeeded', networkId, organisationId, formerId };
    tx.record(succeeded);
    tx.audit({ act: succeeded.name, actorId: null, subjectId: networkId, details: { organisationId, formerId } });
  }

  private async tell(
    tx: Tx,
    { id, name }: NetworkEntity,
    school: OrganisationEntity,
    former: MembershipRow,
    place: Place,
  ): Promise<void> {
    const about = {
      to: await this.standings.responsibleFor(tx, id),
      networkId: id,
      path: `/networks/${id}#schools`,
      dedupeKey: `school-closed:${former.id}`,
    };
    const details = { networkName: name, schoolName: school.name };
    if (place.outcome === 'handed_on') {
      const successorName = place.to.name;
      await this.notices.tell(tx, { ...about, kind: 'place-handed-on', details: { ...details, successorName } });
    } else {
      await this.notices.tell(tx, { ...about, kind: 'school-closed', details });
    }
  }
}

const openPlaceOf = (organisationId: string, memberships: readonly MembershipRow[]): MembershipRow | undefined =>
  memberships.find(
    (one) => one.organisationId === organisationId && ['invited', 'applied', 'accepted'].includes(one.state),
  );
