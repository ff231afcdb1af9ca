// Adaptations: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canAdaptResource, canKeepResource, type Viewer } from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { Open, Policy } from '../../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer } from '../../platform/graphql/request-context.js';
import { AdaptResourceInput, TakeOverChangesInput } from '../resource.input.js';
import { ResourceType, toResourceType } from '../resource.type.js';
import { ResourcesService } from '../resources.service.js';
import { AdaptingService } from './adapting.service.js';
import { ChangesOfOriginalType, ResourceLineageType, toChangesType, toLineageType } from './adapting.type.js';

@Resolver()
export class AdaptingResolver {
  constructor(
    private readonly resources: ResourcesService,
    private readonly adapting: AdaptingService,
  ) {}

  @Open()
  @Query(() => ResourceLineageType, { description: 'Where a resource comes from, and what became of it.' })
  async resourceLineage(@CurrentViewer() viewer: Viewer, @Args() { id }: IdArgs): Promise<ResourceLineageType> {
    return toLineageType(await this.adapting.lineage(viewer, id), viewer);
  }

  @Policy(canKeepResource)
  @Query(() => ChangesOfOriginalType, { description: 'What changed in the original of my adaptation.' })
  async changesOfOriginal(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ChangesOfOriginalType> {
    return toChangesType(await this.adapting.changesOfOriginal(actor, id));
  }

  @Policy(canAdaptResource)
  @Mutation(() => ResourceType, { description: 'Makes a copy of my own that stays tied to its original.' })
  async adaptResource(@CurrentActor() actor: Actor, @Args('input') input: AdaptResourceInput): Promise<ResourceType> {
    return this.shown(actor, await this.adapting.adapt(actor, input));
  }

  @Policy(canKeepResource)
  @Mutation(() => ResourceType, { description: 'Takes over the fields of the original that I choose, and no others.' })
  async takeOverChanges(
    @CurrentActor() actor: Actor,
    @Args('input') input: TakeOverChangesInput,
  ): Promise<ResourceType> {
    await this.adapting.takeOverChanges(actor, input);
    return this.shown(actor, input.id);
  }

  private async shown(actor: Actor, id: string): Promise<ResourceType> {
    return toResourceType(await this.resources.resource(actor, id), actor);
  }
}
