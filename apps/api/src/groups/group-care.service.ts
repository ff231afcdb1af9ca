// What convenors and co-leaders change about a group: what it is about, who may read it, its closing and re-opening.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canCloseGroup,
  canLookAfterGroup,
  canShowToFacilitators,
  type GroupAct,
  type Verdict,
} from '@sixfold/domain';
import { PeopleRepository } from '../people/people.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { unlessTaken } from '../platform/database/unless-taken.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Notices } from '../platform/notices/notices.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { pathOf } from './group-notices.js';
import { type GroupChanges, GroupCareRepository } from './group-care.repository.js';
import type { ChangeGroupArgs } from './group-care.type.js';
import { type GroupRow, GroupsRepository } from './groups.repository.js';

const noticeOf = {
  closed: 'group-closed',
  reopened: 'group-reopened',
  facilitators_may_read: 'group-shown-to-facilitators',
  facilitators_may_not_read: 'group-hidden-from-facilitators',
} as const satisfies Record<GroupAct, string>;

@Injectable()
export class GroupCareService {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly care: GroupCareRepository,
    private readonly people: PeopleRepository,
    private readonly notices: Notices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** @throws Refusal GROUP_NAME_TAKEN */
  async change(actor: Actor, { groupId, ...written }: ChangeGroupArgs): Promise<void> {
    const isWritten = await unlessTaken(['working_group_name_once'], () =>
      this.transaction.run(async (tx) => {
        ensure(canLookAfterGroup(actor, await this.held(tx, actor, groupId)));
        await this.care.change(tx, groupId, written);
      }),
    );
    if (!isWritten) throw new Refusal('GROUP_NAME_TAKEN', { name: written.name });
  }

  /** Who may no longer read hears nothing more, on open sockets too. */
  letFacilitatorsRead(actor: Actor, groupId: string, allowed: boolean): Promise<void> {
    const act = allowed ? 'facilitators_may_read' : 'facilitators_may_not_read';
    return this.turn(actor, groupId, canShowToFacilitators, act, async (tx, { facilitatorsRead }) => {
      if (facilitatorsRead === allowed) return null;
      if (!allowed) for (const personId of await this.care.facilitatorsOf(tx, groupId)) tx.revoke({ personId });
      return { facilitatorsRead: allowed };
    });
  }

  /** What was written stays readable. */
  close(actor: Actor, groupId: string): Promise<void> {
    return this.turn(actor, groupId, canCloseGroup, 'closed', async (_tx, { isClosed }) =>
      isClosed ? null : { closedAt: this.clock.now() },
    );
  }

  reopen(actor: Actor, groupId: string): Promise<void> {
    return this.turn(actor, groupId, canCloseGroup, 'reopened', async (_tx, { isClosed }) =>
      isClosed ? { closedAt: null } : null,
    );
  }

  /** Changes the group, writes the line of its history and tells its people; nothing of it when it stands so already. */
  private async turn(
    actor: Actor,
    groupId: string,
    policy: (actor: Actor, group: GroupRow) => Verdict,
    act: GroupAct,
    changesOf: (tx: Tx, group: GroupRow) => Promise<GroupChanges | null>,
  ): Promise<void> {
    await this.transaction.run(async (tx) => {
      const group = await this.held(tx, actor, groupId);
      ensure(policy(actor, group));
      const changes = await changesOf(tx, group);
      if (changes === null) return;
      await this.care.change(tx, groupId, changes);
      const at = this.clock.now();
      await this.care.keep(tx, { groupId, personId: actor.personId, act, at });
      tx.audit({ act: `group.${act}`, actorId: actor.personId, subjectId: groupId });
      await this.tell(tx, actor, group, act, at);
    });
  }

  private async tell(
    tx: Tx,
    { personId }: Actor,
    { groupId, name: groupName, networkId, networkName }: GroupRow,
    act: GroupAct,
    at: Date,
  ): Promise<void> {
    const { name: personName } = found(await this.people.findInside(tx, personId));
    await this.notices.tell(tx, {
      kind: noticeOf[act],
      to: (await this.care.peopleIn(tx, groupId)).filter((id) => id !== personId),
      networkId,
      path: pathOf(groupId),
      details: { networkName, groupName, personName },
      dedupeKey: `${noticeOf[act]}:${groupId}:${at.toISOString()}`,
    });
  }

  private async held(tx: Tx, { personId }: Actor, groupId: string): Promise<GroupRow> {
    return found(await this.groups.lock(tx, groupId, personId));
  }
}
