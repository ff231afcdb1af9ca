// Used in class: logged by whoever taught it, counted by school, and back to its author as thanks.
import { Injectable } from '@nestjs/common';
import { type Actor, canBeTaughtOn, canLogUse, USE_DAYS_BACK, USE_NOTES_MOST } from '@sixfold/domain';
import { PeopleRepository } from '../../people/people.repository.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { resourceFacts } from '../resource.type.js';
import type { WholeResourceRow } from '../resources.repository.js';
import { ResourcesService } from '../resources.service.js';
import type { LogUseInput, ResourceUsesType } from './use.type.js';
import { type NewUse, UsesRepository } from './uses.repository.js';

@Injectable()
export class UsesService {
  constructor(
    private readonly uses: UsesRepository,
    private readonly resources: ResourcesService,
    private readonly people: PeopleRepository,
    private readonly notices: Notices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async ofResource(actor: Actor, resourceId: string): Promise<ResourceUsesType> {
    const { ownerId } = await this.resources.resource(actor, resourceId);
    const whose = ownerId === actor.personId ? null : actor.personId;
    const [schools, notes] = await Promise.all([
      this.uses.schoolsOf(resourceId),
      this.uses.notesOf(resourceId, whose, USE_NOTES_MOST),
    ]);
    return { id: resourceId, schools, notes };
  }

  /** Gives the id of the use. @throws Refusal USE_DAY_NOT_ACCEPTED, RESOURCE_FOR_OWN_ORGANISATION, CLIENT_KEY_REUSED */
  async log(actor: Actor, input: LogUseInput): Promise<string> {
    const resource = await this.resources.resource(actor, input.resourceId);
    ensure(canLogUse(actor, resourceFacts(resource), input.organisationId));
    const loggedAt = this.clock.now();
    if (!canBeTaughtOn(input.taughtOn, loggedAt)) throw new Refusal('USE_DAY_NOT_ACCEPTED', { days: USE_DAYS_BACK });
    return this.transaction.run(async (tx) => {
      const use = { ...input, id: newId(), personId: actor.personId, loggedAt };
      if ((await this.uses.insert(tx, use)) === 'there already') return this.loggedBefore(tx, use);
      await this.thank(tx, resource, use);
      return use.id;
    });
  }

  /** Takes back what was logged by mistake. */
  async withdraw(actor: Actor, id: string): Promise<string> {
    return this.transaction.run(async (tx) =>
      found(await this.uses.withdraw(tx, id, actor.personId, this.clock.now())),
    );
  }

  private async loggedBefore(tx: Tx, use: NewUse): Promise<string> {
    const before = found(await this.uses.findByClientKey(tx, use.personId, use.clientKey));
    if (before.resourceId !== use.resourceId || before.how !== use.how) throw new Refusal('CLIENT_KEY_REUSED');
    return before.id;
  }

  private async thank(tx: Tx, { id, ownerId, bank, document }: WholeResourceRow, use: NewUse): Promise<void> {
    if (ownerId === null || ownerId === use.personId) return;
    const { name: personName } = found(await this.people.findInside(tx, use.personId));
    const { schoolName } = await this.uses.placeOf(tx, use.organisationId);
    await this.notices.tell(tx, {
      kind: 'resource-used',
      to: [ownerId],
      networkId: bank?.networkId ?? null,
      path: `/resources/${id}`,
      details: {
        ...{ personName, schoolName, title: document.title },
        body: [use.how, use.wouldChange].filter(Boolean).join('\n\n'),
      },
      dedupeKey: `resource-used:${use.id}`,
    });
  }
}
