// A group is started with the people it is for: opened by invitation, and all of them invited, or nothing of it.
import { Injectable } from '@nestjs/common';
import type { Actor } from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { GroupNotices } from './group-notices.js';
import { GroupsService } from './groups.service.js';
import type { StartGroupWithArgs } from './start-group-with.type.js';
import { StartedGroupsRepository } from './started-groups.repository.js';

@Injectable()
export class StartGroupWith {
  constructor(
    private readonly groups: GroupsService,
    private readonly started: StartedGroupsRepository,
    private readonly notices: GroupNotices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** @throws Refusal PEOPLE_NOT_OF_NETWORK, PERSON_IN_GROUP, GROUP_NAME_TAKEN, CLIENT_KEY_REUSED */
  async start(actor: Actor, { personIds, ...group }: StartGroupWithArgs): Promise<string> {
    if (personIds.includes(actor.personId)) throw new Refusal('PERSON_IN_GROUP');
    return this.transaction.run(async (tx) => {
      const { id, isNew } = await this.groups.openIn(tx, actor, { ...group, entry: 'by_invitation' });
      if (isNew) await this.invite(tx, actor, { groupId: id, words: group.purpose, personIds });
      else await this.refuseOthers(tx, id, personIds);
      return id;
    });
  }

  private async invite(
    tx: Tx,
    { personId: askedBy }: Actor,
    { personIds, ...invitation }: { groupId: string; words: string; personIds: readonly string[] },
  ): Promise<void> {
    const asked = { ...invitation, askedBy, askedAt: this.clock.now() };
    const invitations = await this.started.invite(tx, asked, personIds);
    if (invitations.length < personIds.length) throw new Refusal('PEOPLE_NOT_OF_NETWORK');
    for (const one of invitations) await this.notices.asked(tx, one);
  }

  /** The same request again names the same people. */
  private async refuseOthers(tx: Tx, groupId: string, personIds: readonly string[]): Promise<void> {
    const before = await this.started.invitedFirst(tx, groupId);
    const isSame = before.length === personIds.length && personIds.every((id) => before.includes(id));
    if (!isSame) throw new Refusal('CLIENT_KEY_REUSED');
  }
}
