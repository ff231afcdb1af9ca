// Schools that ask to come into a network, and the co-leaders' answers.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAnswerApplication,
  canAnswerFor,
  canApply,
  canLeadNetwork,
  canWithdrawApplication,
  isOpenPlace,
  isSameSchool,
  type NetworkEvent,
  takesMembers,
} from '@sixfold/domain';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ApplicationNotices } from './application-notices.js';
import type { AnswerApplicationInput, ApplyInput } from './application.type.js';
import { type ApplicationRow, ApplicationsRepository } from './applications.repository.js';
import { inWords } from './in-words.js';
import { lockOpen } from './lock-open.js';
import type { MembershipRow } from './network-rows.js';
import { NetworkStanding } from './network-standing.js';
import type { NetworkEntity } from './network.entity.js';
import { NetworksRepository } from './networks.repository.js';
import { policyFacts } from './networks.service.js';
import { membershipFacts } from './proposals.service.js';
import { refuseOtherRegister } from './refuse-other-register.js';
import { refuseTooLate } from './restoring.service.js';

@Injectable()
export class ApplicationsService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly applications: ApplicationsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly standing: NetworkStanding,
    private readonly notices: ApplicationNotices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** Of the organisations for which this person answers, the newest first. */
  mine(actor: Actor): Promise<ApplicationRow[]> {
    const own = actor.affiliations.map(({ organisationId }) => organisationId);
    return this.applications.ofOrganisations(own.filter((id) => canAnswerFor(actor, id).allowed));
  }

  /** Asking again with the same key is the same application. @throws Refusal NETWORK_TAKES_NO_APPLICATIONS */
  async apply(actor: Actor, { words, ...asked }: ApplyInput): Promise<ApplicationRow> {
    const { networkId, organisationId } = asked;
    const network = found(await this.networks.findById(networkId));
    ensure(canApply(actor, { ...network, organisationId }));
    const application = inWords(words);
    const school = found(await this.organisations.findById(organisationId));
    if (school.status === 'closed') throw new Refusal('SCHOOL_CLOSED');
    const id = await this.transaction.run(async (tx) => {
      const { state, takesNewSchools } = found(await this.networks.lock(tx, networkId));
      const row = { ...asked, id: newId(), askedBy: actor.personId, application, askedAt: this.clock.now() };
      const before = await this.networks.findMembershipByClientKey(tx, row.askedBy, row.clientKey);
      if (before !== null) return sameApplication(before, row);
      if (!takesNewSchools || !takesMembers(state)) throw new Refusal('NETWORK_TAKES_NO_APPLICATIONS');
      refuseOtherRegister(school, await this.networks.membershipsInside(tx, networkId));
      if ((await this.applications.insert(tx, row)) === 'there already') await this.refuseSecond(tx, row);
      this.record(tx, actor, 'applied', row);
      await this.notices.applied(tx, network, school, row.id);
      return row.id;
    });
    return this.application(id);
  }

  async withdraw(actor: Actor, id: string): Promise<ApplicationRow> {
    const application = await this.application(id);
    ensure(canWithdrawApplication(actor, application.organisationId));
    await this.transaction.run(async (tx) => {
      await this.networks.lock(tx, application.networkId);
      await this.stillIn(tx, application, 'applied');
      const change = { state: 'withdrawn', answeredBy: actor.personId } as const;
      await this.networks.changeMembership(tx, id, change, this.clock.now());
      this.record(tx, actor, 'application-withdrawn', application);
    });
    return this.application(id);
  }

  /** Undoes a withdrawal. @throws Refusal SCHOOL_ALREADY_ASKED when the school was asked, or applied, in the meantime */
  async restore(actor: Actor, id: string): Promise<ApplicationRow> {
    const application = await this.application(id);
    ensure(canWithdrawApplication(actor, application.organisationId));
    await this.transaction.run(async (tx) => {
      await lockOpen(this.networks, tx, application.networkId);
      const { answeredAt } = await this.stillIn(tx, application, 'withdrawn');
      const places = await this.networks.membershipsInside(tx, application.networkId);
      if (places.some((other) => isSameSchool(other, application) && isOpenPlace(other))) {
        throw new Refusal('SCHOOL_ALREADY_ASKED');
      }
      refuseTooLate(answeredAt, this.clock.now());
      await this.applications.reopen(tx, id);
      this.record(tx, actor, 'application-restored', application);
    });
    return this.application(id);
  }

  async answer(actor: Actor, { applicationId, accept, reason }: AnswerApplicationInput): Promise<MembershipRow> {
    const application = await this.application(applicationId);
    const { networkId, organisationId } = application;
    ensure(canAnswerApplication(actor, membershipFacts(application)));
    const declineReason = accept ? null : inWords(reason);
    await this.transaction.run(async (tx) => {
      await lockOpen(this.networks, tx, networkId);
      await this.stillIn(tx, application, 'applied');
      const state = accept ? 'accepted' : 'turned_down';
      const change = { state, answeredBy: actor.personId, declineReason } as const;
      await this.networks.changeMembership(tx, applicationId, change, this.clock.now());
      if (accept) await this.standing.reconsider(tx, networkId);
      const answered: NetworkEvent = {
        name: 'network.application-answered',
        networkId,
        organisationId,
        accepted: accept,
      };
      tx.record(answered);
      this.audit(tx, actor, accept ? 'application-accepted' : 'application-turned-down', application);
      await this.notices.answered(tx, application, accept);
    });
    return this.application(applicationId);
  }

  /** Whether schools may apply; the co-leaders say so. */
  async takeNewSchools(actor: Actor, networkId: string, takes: boolean): Promise<NetworkEntity> {
    const network = found(await this.networks.findById(networkId));
    ensure(canLeadNetwork(actor, policyFacts(network)));
    await this.transaction.run(async (tx) => {
      await lockOpen(this.networks, tx, networkId);
      await this.applications.takeNewSchools(tx, networkId, takes);
      tx.audit({ act: 'network.takes-new-schools', actorId: actor.personId, subjectId: networkId, details: { takes } });
    });
    return { ...network, takesNewSchools: takes };
  }

  private async application(id: string): Promise<ApplicationRow> {
    return found(await this.applications.findById(id));
  }

  /** The application as it stands under the network's lock. @throws Refusal APPLICATION_ALREADY_ANSWERED */
  private async stillIn(tx: Tx, { id, networkId }: ApplicationRow, state: MembershipRow['state']) {
    const row = found((await this.networks.membershipsInside(tx, networkId)).find((place) => place.id === id));
    if (row.state !== state) throw new Refusal('APPLICATION_ALREADY_ANSWERED');
    return row;
  }

  private async refuseSecond(tx: Tx, { networkId, organisationId }: Place): Promise<never> {
    const places = await this.networks.membershipsInside(tx, networkId);
    const hasApplied = places.some((place) => place.organisationId === organisationId && place.state === 'applied');
    throw new Refusal(hasApplied ? 'SCHOOL_HAS_APPLIED' : 'SCHOOL_ALREADY_ASKED');
  }

  private record(
    tx: Tx,
    actor: Actor,
    what: 'applied' | 'application-withdrawn' | 'application-restored',
    place: Place,
  ) {
    const { networkId, organisationId } = place;
    const event: NetworkEvent = { name: `network.${what}`, networkId, organisationId };
    tx.record(event);
    this.audit(tx, actor, what, place);
  }

  private audit(tx: Tx, { personId }: Actor, act: string, { networkId, organisationId }: Place): void {
    tx.audit({ act: `network.${act}`, actorId: personId, subjectId: networkId, details: { organisationId } });
  }
}

interface Place {
  readonly networkId: string;
  readonly organisationId: string;
}

function sameApplication(before: Place & { readonly id: string }, again: Place): string {
  const isSame = before.networkId === again.networkId && before.organisationId === again.organisationId;
  if (!isSame) throw new Refusal('CLIENT_KEY_REUSED');
  return before.id;
}
