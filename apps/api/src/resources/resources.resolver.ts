// Resources: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canKeepResource,
  canMakeResource,
  canReadResource,
  canShareResource,
  type Viewer,
} from '@sixfold/domain';
import { IdArgs } from '../platform/graphql/id-args.js';
import type { PageOf } from '../platform/graphql/paging.js';
import { Open, Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer } from '../platform/graphql/request-context.js';
import {
  MakeResourceInput,
  ResourceArgs,
  ResourceVersionsArgs,
  SaveResourceInput,
  ShareResourceInput,
} from './resource.input.js';
import { ResourceType, ResourceVersionPage, type ResourceVersionType, toResourceType } from './resource.type.js';
import { ResourcesService } from './resources.service.js';

@Resolver()
export class ResourcesResolver {
  constructor(private readonly resources: ResourcesService) {}

  @Open()
  @Query(() => ResourceType, { description: 'A resource that is given to me; to visitors, what is public.' })
  async resource(@CurrentViewer() viewer: Viewer, @Args() { id, version }: ResourceArgs): Promise<ResourceType> {
    return toResourceType(await this.resources.resource(viewer, id, version), viewer);
  }

  @Policy(canReadResource)
  @Query(() => ResourceVersionPage, { description: 'The versions of a resource, the newest first.' })
  resourceVersions(
    @CurrentActor() actor: Actor,
    @Args() asked: ResourceVersionsArgs,
  ): Promise<PageOf<ResourceVersionType>> {
    return this.resources.versions(actor, asked);
  }

  @Policy(canMakeResource)
  @Mutation(() => ResourceType, { description: 'Makes a resource, for its author alone as yet.' })
  async makeResource(@CurrentActor() actor: Actor, @Args('input') input: MakeResourceInput): Promise<ResourceType> {
    return this.resource(actor, { id: await this.resources.make(actor, input), version: null });
  }

  @Policy(canKeepResource)
  @Mutation(() => ResourceType, { description: 'Saves its next version.' })
  async saveResource(@CurrentActor() actor: Actor, @Args('input') input: SaveResourceInput): Promise<ResourceType> {
    await this.resources.save(actor, input);
    return this.resource(actor, { id: input.id, version: null });
  }

  @Policy(canShareResource)
  @Mutation(() => ResourceType, { description: 'Says how far it is given on, and under which licence.' })
  async shareResource(@CurrentActor() actor: Actor, @Args('input') input: ShareResourceInput): Promise<ResourceType> {
    await this.resources.share(actor, input);
    return this.resource(actor, { id: input.id, version: null });
  }

  @Policy(canKeepResource)
  @Mutation(() => ResourceType, { description: 'Puts it away: out of every list, and closed to everybody else.' })
  async archiveResource(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ResourceType> {
    await this.resources.archive(actor, id, true);
    return this.resource(actor, { id, version: null });
  }

  @Policy(canKeepResource)
  @Mutation(() => ResourceType, { description: 'Takes out again what was put away.' })
  async restoreResource(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ResourceType> {
    await this.resources.archive(actor, id, false);
    return this.resource(actor, { id, version: null });
  }
}
