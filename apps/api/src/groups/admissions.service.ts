// At the door of a working group: asking to be let in, inviting, answering, and taking back what was asked.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type AdmissionState,
  canAnswerAdmission,
  canAskToJoin,
  canInviteToGroup,
  canWithdrawAdmission,
  type GroupEvent,
  type Verdict,
} from '@sixfold/domain';
import { refuseTooLate } from '../networks/restoring.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { type PageArgs, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { AskToJoinArgs, InviteToGroupArgs } from './admission.type.js';
import {
  type AdmissionRow,
  AdmissionsRepository,
  type GroupCandidateRow,
  type NewAdmission,
} from './admissions.repository.js';
import { GroupNotices } from './group-notices.js';
import { type GroupRow, GroupsRepository } from './groups.repository.js';

@Injectable()
export class AdmissionsService {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly admissions: AdmissionsRepository,
    private readonly notices: GroupNotices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** Who could be invited. */
  async candidates(
    actor: Actor,
    groupId: string,
    words: string,
    { first, after }: PageArgs,
  ): Promise<PageOf<GroupCandidateRow>> {
    ensure(canInviteToGroup(actor, found(await this.groups.findById(groupId, actor.personId))));
    const rows = await this.admissions.candidates(groupId, words, first, readCursor(after, ['words', 'id']));
    return toPage(
      rows,
      first,
      ({ name, personId }) => [name, personId],
      (row) => row,
    );
  }

  /** Asking again with the same key is the same request. */
  ask(actor: Actor, { groupId, organisationId, words, clientKey }: AskToJoinArgs): Promise<AdmissionRow> {
    const request = this.asked(actor, groupId, actor.personId, { kind: 'request', words, clientKey });
    return this.open(actor, request, async (_tx, group) => {
      ensure(canAskToJoin(actor, group, organisationId));
      return organisationId;
    });
  }

  /** @throws Refusal PERSON_NOT_OF_NETWORK, PERSON_IN_GROUP, PERSON_AT_GROUP_DOOR */
  invite(actor: Actor, { groupId, personId, words, clientKey }: InviteToGroupArgs): Promise<AdmissionRow> {
    const invitation = this.asked(actor, groupId, personId, { kind: 'invitation', words, clientKey });
    return this.open(actor, invitation, async (tx, group) => {
      ensure(canInviteToGroup(actor, group));
      const [organisationId] = await this.admissions.placesOf(tx, groupId, personId);
      if (organisationId === undefined) throw new Refusal('PERSON_NOT_OF_NETWORK');
      if (await this.admissions.isIn(tx, groupId, personId)) throw new Refusal('PERSON_IN_GROUP');
      return organisationId;
    });
  }

  /** Whoever is let in, or accepts, is in the group. */
  answer(actor: Actor, id: string, accept: boolean): Promise<AdmissionRow> {
    return this.act(actor, id, canAnswerAdmission, async (tx, admission) => {
      this.refuseUnless(admission, 'open');
      const now = this.clock.now();
      await this.admissions.change(tx, id, accept ? 'accepted' : 'declined', now);
      if (accept) await this.letIn(tx, admission);
      await this.notices.answered(tx, admission, accept);
    });
  }

  withdraw(actor: Actor, id: string): Promise<AdmissionRow> {
    return this.act(actor, id, canWithdrawAdmission, async (tx, admission) => {
      this.refuseUnless(admission, 'open');
      await this.admissions.change(tx, id, 'withdrawn', this.clock.now());
    });
  }

  /** Undoes a withdrawal; nobody is told twice. @throws Refusal PERSON_IN_GROUP, PERSON_AT_GROUP_DOOR */
  restore(actor: Actor, id: string): Promise<AdmissionRow> {
    return this.act(actor, id, canWithdrawAdmission, async (tx, admission) => {
      if (admission.state === 'open') return;
      this.refuseUnless(admission, 'withdrawn');
      refuseTooLate(admission.answeredAt, this.clock.now());
      const { groupId, personId } = admission;
      const { isIn, waiting } = found(await this.groups.lock(tx, groupId, personId));
      if (isIn) throw new Refusal('PERSON_IN_GROUP');
      if (waiting !== null) throw new Refusal('PERSON_AT_GROUP_DOOR');
      await this.admissions.change(tx, id, 'open', null);
    });
  }

  private asked(
    { personId: askedBy }: Actor,
    groupId: string,
    personId: string,
    words: Pick<NewAdmission, 'kind' | 'words' | 'clientKey'>,
  ): Asked {
    return { ...words, id: newId(), groupId, personId, askedBy, askedAt: this.clock.now() };
  }

  /** Writes what is asked once the group is held and the act allowed; `placeOf` says for which organisation. */
  private async open(
    actor: Actor,
    asked: Asked,
    placeOf: (tx: Tx, group: GroupRow) => Promise<string>,
  ): Promise<AdmissionRow> {
    return this.transaction.run(async (tx) => {
      const group = found(await this.groups.lock(tx, asked.groupId, actor.personId));
      const before = await this.admissions.findByClientKey(tx, asked.askedBy, asked.clientKey);
      if (before !== null && !isSame(before, asked)) throw new Refusal('CLIENT_KEY_REUSED');
      if (before !== null) return this.seen(tx, actor, before.id);
      const organisationId = await placeOf(tx, group);
      const written = await this.admissions.insert(tx, { ...asked, organisationId });
      if (written === 'there already') throw new Refusal('PERSON_AT_GROUP_DOOR');
      const admission = await this.seen(tx, actor, asked.id);
      await this.notices.asked(tx, admission);
      return admission;
    });
  }

  /** An act upon a request or an invitation, with its group held; answered with how it stands then. */
  private async act(
    actor: Actor,
    id: string,
    policy: (actor: Actor, admission: AdmissionRow) => Verdict,
    write: (tx: Tx, admission: AdmissionRow) => Promise<void>,
  ): Promise<AdmissionRow> {
    const { groupId } = found(await this.admissions.findById(id, actor.personId));
    return this.transaction.run(async (tx) => {
      found(await this.groups.lock(tx, groupId, actor.personId));
      const admission = await this.seen(tx, actor, id);
      ensure(policy(actor, admission));
      await write(tx, admission);
      return this.seen(tx, actor, id);
    });
  }

  private async letIn(tx: Tx, { groupId, personId, organisationId }: AdmissionRow): Promise<void> {
    const places = await this.admissions.placesOf(tx, groupId, personId);
    if (!places.includes(organisationId)) throw new Refusal('PERSON_NOT_OF_NETWORK');
    const joined: GroupEvent = { name: 'group.joined', groupId, personId };
    if (await this.groups.join(tx, groupId, personId, organisationId)) tx.record(joined);
  }

  private refuseUnless({ state }: AdmissionRow, expected: AdmissionState): void {
    if (state !== expected) throw new Refusal('GROUP_ADMISSION_ANSWERED');
  }

  private async seen(tx: Tx, { personId }: Actor, id: string): Promise<AdmissionRow> {
    return found(await this.admissions.findInside(tx, id, personId));
  }
}

type Asked = Omit<NewAdmission, 'organisationId'>;

const isSame = (before: Asked, again: Asked): boolean =>
  (['groupId', 'personId', 'kind', 'words'] as const).every((name) => before[name] === again[name]);
