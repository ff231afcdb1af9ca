// Browsing the bank: arguments in, what is given to the person out.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canReadBank, visibleResources } from '@sixfold/domain';
import { NetworksRepository } from '../../networks/networks.repository.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { ensure, found } from '../../platform/graphql/refusal.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { ListedResourcePage, type ListedResourceType, toListedResourceType } from '../resource.type.js';
import { BankRepository } from './bank.repository.js';
import { BankArgs, BankCountType, ResourcesArgs } from './bank.type.js';

@Resolver()
export class BankResolver {
  constructor(
    private readonly bank: BankRepository,
    private readonly networks: NetworksRepository,
  ) {}

  @Policy(canReadBank, visibleResources)
  @Query(() => ListedResourcePage, { description: 'Resources that are given to me, the last changed first.' })
  async resources(@CurrentActor() actor: Actor, @Args() asked: ResourcesArgs): Promise<PageOf<ListedResourceType>> {
    const { first, after, networkId } = asked;
    await this.ensureReader(actor, networkId);
    const rows = await this.bank.page(visibleResources(actor), asked, first, readCursor(after, ['moment', 'id']));
    return toPage(rows, first, ({ changedKey, id }) => [changedKey, id], toListedResourceType);
  }

  @Policy(canReadBank, visibleResources)
  @Query(() => [BankCountType], { description: 'By what the list can be narrowed, and to how many.' })
  async resourceFacets(@CurrentActor() actor: Actor, @Args() asked: BankArgs): Promise<BankCountType[]> {
    await this.ensureReader(actor, asked.networkId);
    return this.bank.counts(visibleResources(actor), asked);
  }

  private async ensureReader(actor: Actor, networkId: string | null): Promise<void> {
    if (networkId === null) return;
    const { id, state, programmeId } = found(await this.networks.findById(networkId));
    ensure(canReadBank(actor, { networkId: id, networkState: state, programmeId }));
  }
}
