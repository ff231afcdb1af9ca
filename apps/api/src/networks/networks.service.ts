// What people do with a network as a whole: start it, change its words, read it, activate it.
import { Injectable } from '@nestjs/common';
import {
  type ActivationFacts,
  type Actor,
  canAnswerFor,
  canLeadNetwork,
  canReadNetwork,
  canReadPublicFacts,
  canStartNetwork,
  FOCUS_REASON_LENGTH,
  isFocusReason,
  leavesFocusBehind,
  type NetworkPolicyFacts,
  nextStepBlockers,
  type Viewer,
  visibleNetworks,
  wordsOfNetworkFaults,
} from '@sixfold/domain';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Notices } from '../platform/notices/notices.js';
import type { Tx } from '../platform/transaction/tx.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { ProgrammesRepository } from '../programmes/programmes.repository.js';
import { focusHeldSince, keepFormerFocus } from './focus/focus.repository.js';
import type { ChangeNetworkInput, StartNetworkInput } from './network.input.js';
import type { NetworkEntity } from './network.entity.js';
import type { MembershipRow, SeatRow } from './network-rows.js';
import { NetworkStanding } from './network-standing.js';
import { NetworksRepository } from './networks.repository.js';
import { refuseEnd } from './refuse-end.js';
import { SeatsRepository } from './seats.repository.js';

export const policyFacts = ({ id, programmeId, state }: NetworkEntity): NetworkPolicyFacts => ({
  networkId: id,
  programmeId,
  state,
});

export const activationFacts = (
  { learningFocus }: Pick<NetworkEntity, 'learningFocus'>,
  memberships: readonly MembershipRow[],
  seats: readonly SeatRow[],
): ActivationFacts => ({ learningFocus, memberships, seats });

/** What the next step up is judged by: of a forming network its beginning, of an informal one a programme. */
export const stepFacts = (
  network: Pick<NetworkEntity, 'learningFocus' | 'endsOn' | 'state'>,
  memberships: readonly MembershipRow[],
  seats: readonly SeatRow[],
) => ({
  ...activationFacts(network, memberships, seats),
  endsOn: network.endsOn,
  isForming: network.state === 'forming',
});

@Injectable()
export class NetworksService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly seats: SeatsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly standing: NetworkStanding,
    private readonly transaction: Transaction,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal NOT_FOUND for whoever is not of this network, exactly as when there is none */
  async read(actor: Actor, id: string): Promise<NetworkEntity> {
    const network = found(await this.networks.findById(id));
    ensure(canReadNetwork(actor, policyFacts(network)));
    return network;
  }

  async readPublicFacts(viewer: Viewer, id: string): Promise<NetworkEntity> {
    const network = found(await this.networks.findById(id));
    ensure(canReadPublicFacts(viewer, network));
    return network;
  }

  /** The networks this person takes part in, leads, or is asked into. */
  mine(actor: Actor): Promise<NetworkEntity[]> {
    return this.networks.ofScope(visibleNetworks(actor));
  }

  /** The founder takes the first seat; the founder's school is asked, and has said yes at once where the founder answers for it. */
  async start(actor: Actor, input: StartNetworkInput): Promise<NetworkEntity> {
    ensure(canStartNetwork(actor, input.organisationId));
    refuseFaultyWords(input);
    const kind = await this.kindOf(input);
    const school = found(await this.organisations.findById(input.organisationId));
    if (school.status === 'closed') throw new Refusal('SCHOOL_CLOSED');
    return this.transaction.run(async (tx) => {
      const network = { ...input, ...kind, id: newId(), founderId: actor.personId };
      if ((await this.networks.insert(tx, network)) === 'there already') return this.startedBefore(tx, actor, input);
      await this.seatFounder(tx, actor, network.id);
      await this.takeInOwnSchool(tx, actor, network.id, input.organisationId);
      tx.record({
        name: 'network.started',
        networkId: network.id,
        programmeId: kind.programmeId,
        personId: actor.personId,
      });
      tx.audit({ act: 'network.started', actorId: actor.personId, subjectId: network.id });
      return found(await this.networks.findByClientKey(tx, actor.personId, input.clientKey));
    });
  }

  /** @throws Refusal FOCUS_REASON_NEEDED when a focus that people work on is left behind without saying why */
  async change(actor: Actor, { networkId, focusReason, ...words }: ChangeNetworkInput): Promise<NetworkEntity> {
    ensure(canLeadNetwork(actor, policyFacts(await this.read(actor, networkId))));
    refuseFaultyWords(words);
    return this.transaction.run(async (tx) => {
      const network = found(await this.networks.lock(tx, networkId));
      await this.leaveFocusBehind(tx, actor, network, words.learningFocus, focusReason ?? '');
      await this.networks.changeWords(tx, networkId, words);
      return { ...network, ...words };
    });
  }

  /** @throws Refusal NETWORK_NOT_READY with the blockers, each with its figures */
  async activate(actor: Actor, networkId: string): Promise<NetworkEntity> {
    ensure(canLeadNetwork(actor, policyFacts(await this.read(actor, networkId))));
    return this.transaction.run(async (tx) => {
      const network = found(await this.networks.lock(tx, networkId));
      if (network.state !== 'forming') throw new Refusal('NETWORK_NOT_FORMING');
      const memberships = await this.networks.membershipsInside(tx, networkId);
      const seats = await this.networks.seatsInside(tx, networkId);
      const now = this.clock.now();
      const blockers = nextStepBlockers(stepFacts(network, memberships, seats), now);
      if (blockers.length > 0) throw new Refusal('NETWORK_NOT_READY', { blockers });
      if (network.endsOn === null) await this.standing.become(tx, network, 'active', { activatedAt: now });
      else await this.standing.become(tx, network, 'informal');
      tx.record({ name: 'network.activated', networkId });
      tx.audit({ act: 'network.activated', actorId: actor.personId, subjectId: networkId });
      await this.tellOfActivation(tx, network, memberships);
      return found(await this.networks.findInside(tx, networkId));
    });
  }

  /** A programme network or an informal one: of a programme, or with a last day. */
  private async kindOf({ programmeId = null, endsOn = null }: StartNetworkInput) {
    if ((programmeId === null) === (endsOn === null)) throw new Refusal('PROGRAMME_OR_END_DATE_NEEDED');
    if (programmeId !== null) found(await this.programmes.findById(programmeId));
    if (endsOn !== null) refuseEnd(endsOn, this.clock.now());
    return { programmeId, endsOn };
  }

  private async startedBefore(tx: Tx, actor: Actor, input: StartNetworkInput): Promise<NetworkEntity> {
    const before = found(await this.networks.findByClientKey(tx, actor.personId, input.clientKey));
    if (before.programmeId !== (input.programmeId ?? null) || before.name !== input.name)
      throw new Refusal('CLIENT_KEY_REUSED');
    return before;
  }

  private async seatFounder(tx: Tx, { personId }: Actor, networkId: string): Promise<void> {
    const [id, at] = [newId(), this.clock.now()];
    const agreed = { offeredAt: at, nomineeAgreedAt: at, leadAgreedAt: at };
    await this.seats.insert(tx, { id, networkId, seat: 1, personId, offeredBy: personId, clientKey: id, ...agreed });
    await this.seats.answer(tx, id, 'accepted', at);
  }

  private async takeInOwnSchool(tx: Tx, actor: Actor, networkId: string, organisationId: string): Promise<void> {
    const id = newId();
    await this.networks.insertMembership(tx, { id, networkId, organisationId, askedBy: actor.personId, clientKey: id });
    if (canAnswerFor(actor, organisationId).allowed) {
      await this.networks.changeMembership(tx, id, { state: 'accepted', answeredBy: actor.personId }, this.clock.now());
    }
  }

  private async leaveFocusBehind(tx: Tx, actor: Actor, network: NetworkEntity, after: string, reason: string) {
    const { id: networkId, state, learningFocus: focus } = network;
    if (!leavesFocusBehind({ state, before: focus, after })) return;
    if (!isFocusReason(reason)) throw new Refusal('FOCUS_REASON_NEEDED', FOCUS_REASON_LENGTH);
    const heldFrom = (await focusHeldSince(tx, networkId)) ?? network.activatedAt ?? network.createdAt;
    const [heldUntil, changedBy] = [this.clock.now(), actor.personId];
    await keepFormerFocus(tx, { id: newId(), networkId, focus, heldFrom, heldUntil, reason, changedBy });
    tx.audit({ act: 'network.focus-changed', actorId: changedBy, subjectId: networkId });
  }

  private async tellOfActivation(tx: Tx, network: NetworkEntity, memberships: readonly MembershipRow[]): Promise<void> {
    const members = memberships.filter(({ state }) => state === 'accepted').map(({ organisationId }) => organisationId);
    const answerers = await this.organisations.answerersOf(tx, members);
    await this.notices.tell(tx, {
      kind: network.endsOn === null ? 'network-activated' : 'network-began',
      to: answerers.map(({ personId }) => personId),
      networkId: network.id,
      path: `/networks/${network.id}`,
      details: { networkName: network.name },
      dedupeKey: `network-activated:${network.id}`,
    });
  }
}

function refuseFaultyWords(words: { name: string; purpose: string; learningFocus: string }): void {
  const [fault] = wordsOfNetworkFaults(words);
  if (fault !== undefined) throw new Refusal(fault.code, { ...fault });
}
