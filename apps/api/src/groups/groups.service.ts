// Working groups: opening one, looking at those of a network, joining and leaving.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canJoinGroup,
  canLeaveGroup,
  canOpenGroup,
  canReadGroup,
  canReadGroupNames,
  canReadGroups,
  type GroupEvent,
  reachedThrough,
  visibleGroups,
} from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { type PageArgs, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { AdmissionsRepository } from './admissions.repository.js';
import { ConvenorsRepository } from './convenors.repository.js';
import { ConvenorsService } from './convenors.service.js';
import type { ListedGroupsArgs, OpenGroupArgs } from './group.type.js';
import { type GroupFacetsRow, type GroupNameRow, type GroupRow, GroupsRepository } from './groups.repository.js';

@Injectable()
export class GroupsService {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly admissions: AdmissionsRepository,
    private readonly appointments: ConvenorsRepository,
    private readonly convenors: ConvenorsService,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async group(actor: Actor, id: string): Promise<GroupRow> {
    const group = found(await this.groups.findById(id, actor.personId));
    ensure(canReadGroup(actor, group));
    return group;
  }

  async ofNetwork(actor: Actor, { networkId, first, after, ...facets }: ListedGroupsArgs): Promise<PageOf<GroupRow>> {
    const seen = { networkId, personId: actor.personId, everything: await this.seesEverything(actor, networkId) };
    const rows = await this.groups.ofNetwork(seen, facets, first, readCursor(after, ['words', 'id']));
    return toPage(
      rows,
      first,
      (row) => [row.nameKey, row.groupId],
      (row) => row,
    );
  }

  /** By what the list can be narrowed. */
  async facetsOf(actor: Actor, networkId: string): Promise<GroupFacetsRow> {
    return this.groups.facetsOf(networkId, await this.seesEverything(actor, networkId));
  }

  /** What the groups of a network are called, for who may know no more of them. */
  async namesOf(actor: Actor, networkId: string, { first, after }: PageArgs): Promise<PageOf<GroupNameRow>> {
    ensure(canReadGroupNames(actor, found(await this.groups.findHome(networkId))));
    const rows = await this.groups.namesOf(networkId, first, readCursor(after, ['words', 'id']));
    return toPage(
      rows,
      first,
      (row) => [row.nameKey, row.groupId],
      (row) => row,
    );
  }

  /** Opens a group with its opener in it, as its first convenor. */
  async open(actor: Actor, asked: OpenGroupArgs): Promise<string> {
    return this.transaction.run(async (tx) => (await this.openIn(tx, actor, asked)).id);
  }

  /** The same within a transaction; `isNew` is false when this is the group of the same request before. */
  async openIn(tx: Tx, actor: Actor, asked: OpenGroupArgs): Promise<{ id: string; isNew: boolean }> {
    const home = found(await this.groups.lockHome(tx, asked.networkId));
    ensure(canOpenGroup(actor, home));
    const id = newId();
    const language = await this.groups.languageOf(tx, actor.personId);
    const written = await this.groups.insert(tx, { id, ...asked, language, openedBy: actor.personId });
    if (written === 'there already') return { id: await this.openedBefore(tx, actor, asked), isNew: false };
    const [organisationId] = reachedThrough(actor, home.networkId);
    await this.groups.join(tx, id, actor.personId, found(organisationId));
    await this.appointments.appoint(tx, id, actor.personId, this.clock.now());
    const opened: GroupEvent = {
      name: 'group.opened',
      groupId: id,
      networkId: home.networkId,
      personId: actor.personId,
    };
    tx.record(opened);
    return { id, isNew: true };
  }

  async join(actor: Actor, groupId: string, organisationId: string): Promise<void> {
    await this.transaction.run(async (tx) => {
      const group = found(await this.groups.lock(tx, groupId, actor.personId));
      ensure(canJoinGroup(actor, group, organisationId));
      const joined: GroupEvent = { name: 'group.joined', groupId, personId: actor.personId };
      if (await this.groups.join(tx, groupId, actor.personId, organisationId)) tx.record(joined);
      if (group.waiting !== null) await this.admissions.settle(tx, groupId, actor.personId, this.clock.now());
    });
  }

  async leave(actor: Actor, groupId: string): Promise<void> {
    await this.transaction.run(async (tx) => {
      const group = found(await this.groups.lock(tx, groupId, actor.personId));
      ensure(canLeaveGroup(actor, group));
      if (!(await this.groups.leave(tx, groupId, actor.personId))) return;
      const left: GroupEvent = { name: 'group.left', groupId, personId: actor.personId };
      tx.record(left);
      tx.revoke({ personId: actor.personId });
      if (group.isConvenor) await this.convenors.tellIfUnconvened(tx, groupId);
    });
  }

  /** False for who sees only those that let facilitators read. */
  private async seesEverything(actor: Actor, networkId: string): Promise<boolean> {
    const home = found(await this.groups.findHome(networkId));
    ensure(canReadGroups(actor, home));
    return visibleGroups(actor, home).everything;
  }

  /** The row that was there already is this request's own from before, or another group of that name. */
  private async openedBefore(tx: Tx, actor: Actor, asked: OpenGroupArgs): Promise<string> {
    const before = await this.groups.findByClientKey(tx, actor.personId, asked.clientKey);
    if (before === null) throw new Refusal('GROUP_NAME_TAKEN', { name: asked.name });
    const isSame = (['networkId', 'name', 'purpose', 'entry'] as const).every(
      (field) => before[field] === asked[field],
    );
    if (!isSame) throw new Refusal('CLIENT_KEY_REUSED');
    return before.id;
  }
}
