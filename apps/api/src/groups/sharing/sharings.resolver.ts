// The GraphQL operations by which groups are shared between networks, and what a group and a network show of it.
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerSharing,
  canEndSharing,
  canGoOnSharing,
  canReadSharing,
  canReadSharingsOfNetwork,
  canShareGroup,
  canWithdrawSharing,
} from '@sixfold/domain';
import { NetworkType } from '../../networks/network.type.js';
import { IdArgs } from '../../platform/graphql/id-args.js';
import type { PageOf } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../../platform/graphql/request-context.js';
import { GroupsOfNetworkArgs, WorkingGroupType } from '../group.type.js';
import { GroupLoaders } from '../groups.loaders.js';
import {
  AnswerSharingArgs,
  AskToShareArgs,
  EndSharingArgs,
  GroupNetworkType,
  GroupSharingPage,
  GroupSharingType,
  toSharingType,
} from './sharing.type.js';
import { SharingsRepository } from './sharings.repository.js';
import { SharingsService } from './sharings.service.js';

@Resolver(() => WorkingGroupType)
export class SharingsResolver {
  constructor(private readonly service: SharingsService) {}

  @ResolveField(() => [GroupNetworkType], {
    description: 'The networks whose people may be in it: its own, then those that share it, by name.',
  })
  networks(
    @Parent() { id }: WorkingGroupType,
    @Loaders(GroupLoaders) { networks }: GroupLoaders,
  ): Promise<GroupNetworkType[]> {
    return networks.load(id);
  }

  @ResolveField(() => [GroupSharingType], {
    description: 'With which networks it is shared or asked to be, the latest first; for those who ask, answer or end.',
  })
  async sharings(
    @CurrentActor() actor: Actor,
    @Parent() { id }: WorkingGroupType,
    @Loaders(GroupLoaders) { sharings }: GroupLoaders,
  ): Promise<GroupSharingType[]> {
    const asked = await sharings.load(id);
    return asked.filter((row) => canReadSharing(actor, row).allowed).map((row) => toSharingType(row, actor));
  }

  @Policy(canReadSharingsOfNetwork)
  @Query(() => GroupSharingPage, { description: 'Groups of other networks that one is asked to share, or shares.' })
  async groupSharings(
    @CurrentActor() actor: Actor,
    @Args() { networkId, ...page }: GroupsOfNetworkArgs,
  ): Promise<PageOf<GroupSharingType>> {
    const { items, nextCursor } = await this.service.withNetwork(actor, networkId, page);
    return { items: items.map((row) => toSharingType(row, actor)), nextCursor };
  }

  @Policy(canShareGroup)
  @Mutation(() => GroupSharingType, { description: 'Asks the co-leaders of another network to share a group.' })
  async askToShareGroup(@CurrentActor() actor: Actor, @Args() asked: AskToShareArgs): Promise<GroupSharingType> {
    return toSharingType(await this.service.ask(actor, asked), actor);
  }

  @Policy(canAnswerSharing)
  @Mutation(() => GroupSharingType, { description: 'Answers for the network that was asked.' })
  async answerGroupSharing(
    @CurrentActor() actor: Actor,
    @Args() { id, accept, words }: AnswerSharingArgs,
  ): Promise<GroupSharingType> {
    return toSharingType(await this.service.answer(actor, id, accept, words), actor);
  }

  @Policy(canWithdrawSharing)
  @Mutation(() => GroupSharingType, { description: 'Takes the question back before it is answered.' })
  async withdrawGroupSharing(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<GroupSharingType> {
    return toSharingType(await this.service.withdraw(actor, id), actor);
  }

  @Policy(canEndSharing)
  @Mutation(() => GroupSharingType, { description: 'Ends it for one of the two networks, after a day.' })
  async endGroupSharing(
    @CurrentActor() actor: Actor,
    @Args() { id, reason }: EndSharingArgs,
  ): Promise<GroupSharingType> {
    return toSharingType(await this.service.end(actor, id, reason), actor);
  }

  @Policy(canGoOnSharing)
  @Mutation(() => GroupSharingType, { description: 'Takes the end back, for the network that ended it, in its day.' })
  async goOnSharingGroup(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<GroupSharingType> {
    return toSharingType(await this.service.goOn(actor, id), actor);
  }
}

@Resolver(() => NetworkType)
export class NetworkSharingsResolver {
  constructor(private readonly sharings: SharingsRepository) {}

  @ResolveField(() => Int, {
    description: 'How many groups of other networks ask to be shared, and wait for your answer as its co-leader.',
  })
  groupSharingsToAnswer(@CurrentActor() actor: Actor, @Parent() { id }: NetworkType): Promise<number> | number {
    return canReadSharingsOfNetwork(actor, { networkId: id }).allowed ? this.sharings.countToAnswer(id) : 0;
  }
}
