// Browsing the bank: arguments in, what is given to the person out.
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@sixfold/domain';
import type { PageOf } from '../../platform/graphql/paging.js';
import { Open } from '../../platform/graphql/policy.js';
import { CurrentViewer } from '../../platform/graphql/request-context.js';
import { BankService } from './bank.service.js';
import { BankArgs, BankCountType, BankResourcePage, type BankResourceType, ResourcesArgs } from './bank.type.js';

@Resolver()
export class BankResolver {
  constructor(private readonly bank: BankService) {}

  @Open()
  @Query(() => BankResourcePage, {
    description: 'Resources that are given to me, the last changed first; to visitors, what is public.',
  })
  resources(@CurrentViewer() viewer: Viewer, @Args() asked: ResourcesArgs): Promise<PageOf<BankResourceType>> {
    return this.bank.page(viewer, asked);
  }

  @Open()
  @Query(() => [BankCountType], { description: 'By what the list can be narrowed, and to how many.' })
  resourceFacets(@CurrentViewer() viewer: Viewer, @Args() asked: BankArgs): Promise<BankCountType[]> {
    return this.bank.counts(viewer, asked);
  }
}
