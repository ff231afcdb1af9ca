// Exemplars: arguments in, one service call, the resource out.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, canChooseExemplar, canTakeBackExemplar } from '@sixfold/domain';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { ResourceType, toResourceType } from '../resource.type.js';
import { ResourcesService } from '../resources.service.js';
import { ResourceIdArgs } from '../uses/use.type.js';
import { ChooseExemplarInput } from './exemplar.type.js';
import { ExemplarsService } from './exemplars.service.js';

@Resolver()
export class ExemplarsResolver {
  constructor(
    private readonly exemplars: ExemplarsService,
    private readonly resources: ResourcesService,
  ) {}

  @Policy(canChooseExemplar)
  @Mutation(() => ResourceType, { description: 'Holds it up in its network’s bank; again, with another reason.' })
  async chooseExemplar(@CurrentActor() actor: Actor, @Args('input') input: ChooseExemplarInput): Promise<ResourceType> {
    await this.exemplars.choose(actor, input);
    return this.whole(actor, input.resourceId);
  }

  @Policy(canTakeBackExemplar)
  @Mutation(() => ResourceType, { description: 'Holds it up no longer.' })
  async takeBackExemplar(@CurrentActor() actor: Actor, @Args() { resourceId }: ResourceIdArgs): Promise<ResourceType> {
    await this.exemplars.takeBack(actor, resourceId);
    return this.whole(actor, resourceId);
  }

  private async whole(actor: Actor, id: string): Promise<ResourceType> {
    return toResourceType(await this.resources.resource(actor, id), actor);
  }
}
