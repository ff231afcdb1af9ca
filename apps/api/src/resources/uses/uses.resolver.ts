// Uses in class: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canLogUse, canReadResource } from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { LoggedUseType, LogUseInput, ResourceIdArgs, ResourceUsesType } from './use.type.js';
import { UsesService } from './uses.service.js';

@Resolver()
export class UsesResolver {
  constructor(private readonly uses: UsesService) {}

  @Policy(canReadResource)
  @Query(() => ResourceUsesType, { description: 'Where a resource was taught, and how it went.' })
  resourceUses(@CurrentActor() actor: Actor, @Args() { resourceId }: ResourceIdArgs): Promise<ResourceUsesType> {
    return this.uses.ofResource(actor, resourceId);
  }

  @Policy(canLogUse)
  @Mutation(() => LoggedUseType, { description: 'Says that I taught it and how it went; its author hears of it.' })
  async logResourceUse(@CurrentActor() actor: Actor, @Args('input') input: LogUseInput): Promise<LoggedUseType> {
    const id = await this.uses.log(actor, input);
    return { id, uses: await this.uses.ofResource(actor, input.resourceId) };
  }

  @Policy(canReadResource)
  @Mutation(() => ResourceUsesType, { description: 'Takes back what I logged by mistake.' })
  async withdrawResourceUse(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ResourceUsesType> {
    return this.uses.ofResource(actor, await this.uses.withdraw(actor, id));
  }
}
