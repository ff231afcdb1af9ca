// Wider circles: arguments in, one service call, type out.
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerWish,
  canAskForWider,
  canReadWish,
  canReadWishes,
  canTakeBackWish,
  canTakeDown,
  type Viewer,
} from '@sixfold/domain';
import { NetworkType } from '../../networks/network.type.js';
import { IdArgs } from '../../platform/graphql/id-args.js';
import type { PageOf } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer, Loaders } from '../../platform/graphql/request-context.js';
import { ResourceType, toListedResourceType, toResourceType } from '../resource.type.js';
import { ResourcesService } from '../resources.service.js';
import {
  AnswerWishInput,
  AskForWiderInput,
  ResourcesWaitingArgs,
  ResourceWishType,
  TakeDownInput,
  toWishType,
  WaitingWishPage,
  type WaitingWishType,
} from './wish.type.js';
import { WishLoaders } from './wishes.loaders.js';
import { WishesService } from './wishes.service.js';

@Resolver(() => ResourceType)
export class WishesResolver {
  constructor(
    private readonly resources: ResourcesService,
    private readonly wishes: WishesService,
  ) {}

  @ResolveField(() => ResourceWishType, {
    nullable: true,
    description: 'The latest wish to give it further; for its author and those who answer.',
  })
  async wish(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id, can, bank }: ResourceType,
    @Loaders(WishLoaders) { latest }: WishLoaders,
  ): Promise<ResourceWishType | null> {
    if (viewer === null || !(can.keep || (bank !== null && viewer.leads.includes(bank.networkId)))) return null;
    const wish = await latest.load(id);
    return wish !== null && canReadWish(viewer, wish) ? toWishType(wish) : null;
  }

  @Policy(canReadWishes)
  @Query(() => WaitingWishPage, { description: 'What waits for the co-leaders of a network, the longest first.' })
  async resourcesWaiting(
    @CurrentActor() actor: Actor,
    @Args() asked: ResourcesWaitingArgs,
  ): Promise<PageOf<WaitingWishType>> {
    const { items, nextCursor } = await this.wishes.waiting(actor, asked);
    const shown = items.map(({ wish, resource, canAnswer }) => ({
      ...{ id: wish.id, wish: toWishType(wish), resource: toListedResourceType(resource), canAnswer },
    }));
    return { items: shown, nextCursor };
  }

  @Policy(canAskForWider)
  @Mutation(() => ResourceType, {
    description: 'Wishes to give it further than the network; another co-leader answers.',
  })
  async askForWiderCircle(@CurrentActor() actor: Actor, @Args('input') input: AskForWiderInput): Promise<ResourceType> {
    await this.wishes.ask(actor, input);
    return this.shown(actor, input.id);
  }

  @Policy(canTakeBackWish)
  @Mutation(() => ResourceType, { description: 'Takes a wish back before it is answered; by the id of the wish.' })
  async takeBackWish(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ResourceType> {
    return this.shown(actor, await this.wishes.takeBack(actor, id));
  }

  @Policy(canAnswerWish)
  @Mutation(() => ResourceType, {
    description: 'Answers for the network. Approved, everybody in that circle reads its newest version at any time.',
  })
  async answerWish(@CurrentActor() actor: Actor, @Args('input') input: AnswerWishInput): Promise<ResourceType> {
    return this.shown(actor, await this.wishes.answer(actor, input));
  }

  @Policy(canTakeDown)
  @Mutation(() => Boolean, { description: 'Takes what is public back to its author alone, who is told why.' })
  async takeDownResource(@CurrentActor() actor: Actor, @Args('input') input: TakeDownInput): Promise<boolean> {
    await this.wishes.takeDown(actor, input);
    return true;
  }

  private async shown(actor: Actor, id: string): Promise<ResourceType> {
    return toResourceType(await this.resources.resource(actor, id), actor);
  }
}

@Resolver(() => NetworkType)
export class WaitingInNetworkResolver {
  @ResolveField(() => Int, {
    description:
      'How many resources wait for my answer as a co-leader, whose author I am not; nought to everybody else.',
  })
  async resourcesToAnswer(
    @CurrentViewer() viewer: Viewer,
    @Loaders(WishLoaders) wishes: WishLoaders,
    @Parent() { id }: NetworkType,
  ): Promise<number> {
    if (viewer === null || !canReadWishes(viewer, { networkId: id }).allowed) return 0;
    const waiting = await wishes.waiting.load(id);
    return waiting.filter(({ askedBy }) => askedBy !== viewer.personId).reduce((sum, { count }) => sum + count, 0);
  }
}
