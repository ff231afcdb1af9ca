// Browsing the bank: arguments in, what is given to the person out.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { canReadBank, type Viewer, visibleResources } from '@sixfold/domain';
import { NetworksRepository } from '../../networks/networks.repository.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { Open } from '../../platform/graphql/policy.js';
import { ensure, found } from '../../platform/graphql/refusal.js';
import { CurrentViewer } from '../../platform/graphql/request-context.js';
import { ListedResourcePage, type ListedResourceType, toListedResourceType } from '../resource.type.js';
import { shownTo } from '../visitors.js';
import { BankRepository } from './bank.repository.js';
import { BankArgs, BankCountType, ResourcesArgs } from './bank.type.js';

@Resolver()
export class BankResolver {
  constructor(
    private readonly bank: BankRepository,
    private readonly networks: NetworksRepository,
  ) {}

  @Open()
  @Query(() => ListedResourcePage, {
    description: 'Resources that are given to me, the last changed first; to visitors, what is public.',
  })
  async resources(@CurrentViewer() viewer: Viewer, @Args() asked: ResourcesArgs): Promise<PageOf<ListedResourceType>> {
    const { first, after, networkId } = asked;
    await this.ensureReader(viewer, networkId);
    const rows = await this.bank.page(visibleResources(viewer), asked, first, readCursor(after, ['moment', 'id']));
    return toPage(
      rows,
      first,
      ({ changedKey, id }) => [changedKey, id],
      (row) => toListedResourceType(shownTo(viewer, row)),
    );
  }

  @Open()
  @Query(() => [BankCountType], { description: 'By what the list can be narrowed, and to how many.' })
  async resourceFacets(@CurrentViewer() viewer: Viewer, @Args() asked: BankArgs): Promise<BankCountType[]> {
    await this.ensureReader(viewer, asked.networkId);
    return this.bank.counts(visibleResources(viewer), asked);
  }

  private async ensureReader(viewer: Viewer, networkId: string | null): Promise<void> {
    if (networkId === null) return;
    const { id, state, programmeId } = found(await this.networks.findById(networkId));
    ensure(canReadBank(viewer, { networkId: id, networkState: state, programmeId }));
  }
}
