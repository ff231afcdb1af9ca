// Putting a resource into a collection: arguments in, one service call, the collection out.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, canKeepResource } from '@sixfold/domain';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { ResourceType, toResourceType } from '../resource.type.js';
import { ResourcesService } from '../resources.service.js';
import { GatherResourceInput } from './gathering.input.js';
import { GatheringService } from './gathering.service.js';

@Resolver()
export class GatheringResolver {
  constructor(
    private readonly gathering: GatheringService,
    private readonly resources: ResourcesService,
  ) {}

  @Policy(canKeepResource)
  @Mutation(() => ResourceType, { description: 'Puts a resource into a collection of my own; the collection.' })
  async gatherResource(@CurrentActor() actor: Actor, @Args('input') input: GatherResourceInput): Promise<ResourceType> {
    await this.gathering.gather(actor, input);
    return toResourceType(await this.resources.resource(actor, input.collectionId), actor);
  }
}
