// Who convenes a working group: appointed, dismissed, or a co-leader where nobody does any more.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, canAppointConvenors, canConveneGroup, isAtWork, networkStates } from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { AdmissionsRepository } from './admissions.repository.js';
import { ConvenorsRepository } from './convenors.repository.js';
import { GroupNotices } from './group-notices.js';
import { type GroupRow, GroupsRepository } from './groups.repository.js';

const BATCH = 200;

@Injectable()
export class ConvenorsService implements OnModuleInit {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly convenors: ConvenorsRepository,
    private readonly admissions: AdmissionsRepository,
    private readonly notices: GroupNotices,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** Convenors also go with their school or its place in the network, which no act in a group tells. */
  onModuleInit(): void {
    this.jobs.every('23 4 * * *', 'tell-of-groups-without-convenor', () => this.tellOfUnconvened());
  }

  /** @throws Refusal PERSON_NOT_IN_GROUP; whoever convenes it already stays as they are */
  async appoint(actor: Actor, groupId: string, personId: string): Promise<void> {
    await this.change(actor, groupId, async (tx, group) => {
      if (!(await this.admissions.isIn(tx, groupId, personId))) throw new Refusal('PERSON_NOT_IN_GROUP');
      const now = this.clock.now();
      if (!(await this.convenors.appoint(tx, groupId, personId, now))) return;
      this.audit(tx, actor, 'group.convenor-appointed', groupId, personId);
      if (personId !== actor.personId) await this.notices.appointed(tx, group, personId, now);
    });
  }

  /** Also of oneself; whoever does not convene it stays as they are. */
  async dismiss(actor: Actor, groupId: string, personId: string): Promise<void> {
    await this.change(actor, groupId, async (tx, group) => {
      const now = this.clock.now();
      if (!(await this.convenors.dismiss(tx, groupId, personId, now))) return;
      this.audit(tx, actor, 'group.convenor-dismissed', groupId, personId);
      if (personId !== actor.personId) await this.notices.dismissed(tx, group, personId, now);
      await this.tellIfUnconvened(tx, groupId);
    });
  }

  /** A co-leader takes on a group that nobody convenes. @throws Refusal GROUP_HAS_CONVENOR */
  async convene(actor: Actor, groupId: string, organisationId: string): Promise<void> {
    await this.transaction.run(async (tx) => {
      const group = found(await this.groups.lock(tx, groupId, actor.personId));
      ensure(canConveneGroup(actor, group, organisationId));
      const now = this.clock.now();
      if (await this.groups.join(tx, groupId, actor.personId, organisationId)) {
        tx.record({ name: 'group.joined', groupId, personId: actor.personId });
      }
      await this.admissions.settle(tx, groupId, actor.personId, now);
      await this.convenors.appoint(tx, groupId, actor.personId, now);
      this.audit(tx, actor, 'group.convened', groupId, actor.personId);
    });
  }

  /** To be asked after whatever may have taken a group its last convenor. */
  async tellIfUnconvened(tx: Tx, groupId: string): Promise<void> {
    const group = await this.convenors.unconvened(tx, groupId);
    if (group !== null) await this.notices.unconvened(tx, group);
  }

  private async change(
    actor: Actor,
    groupId: string,
    write: (tx: Tx, group: GroupRow) => Promise<void>,
  ): Promise<void> {
    await this.transaction.run(async (tx) => {
      const group = found(await this.groups.lock(tx, groupId, actor.personId));
      ensure(canAppointConvenors(actor, group));
      await write(tx, group);
    });
  }

  private async tellOfUnconvened(): Promise<void> {
    const atWork = networkStates.filter(isAtWork);
    let groups = await this.convenors.allUnconvened(atWork, null, BATCH);
    while (groups.length > 0) {
      for (const group of groups) await this.transaction.run((tx) => this.notices.unconvened(tx, group));
      groups = await this.convenors.allUnconvened(atWork, groups.at(-1)?.groupId ?? null, BATCH);
    }
  }

  private audit(tx: Tx, { personId: actorId }: Actor, act: string, subjectId: string, personId: string): void {
    tx.audit({ act, actorId, subjectId, details: { personId } });
  }
}
