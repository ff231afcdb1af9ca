// Profiles and finding colleagues in GraphQL: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canFindColleagues, canKeepProfile, canReadPerson } from '@sixfold/domain';
import { IdArg } from '../platform/graphql/id-args.js';
import type { PageOf } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import {
  ColleaguePage,
  ColleagueSearchType,
  type ColleagueType,
  FindColleaguesArgs,
  toColleagueType,
} from './colleague.type.js';
import { FindColleaguesService } from './find-colleagues.service.js';
import { PersonType, ProfileType, toPersonType } from './profile.type.js';
import { ProfilesService } from './profiles.service.js';

@Resolver()
export class ColleaguesResolver {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly colleagues: FindColleaguesService,
  ) {}

  @Policy(canReadPerson)
  @Query(() => PersonType, { description: 'An adult with whom I share an organisation or a network, or myself.' })
  async person(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<PersonType> {
    return toPersonType(await this.profiles.person(actor, id));
  }

  @Policy(canKeepProfile)
  @Mutation(() => PersonType, { description: 'Writes down what I teach, offer and look for.' })
  async changeMyProfile(@CurrentActor() actor: Actor, @Args() profile: ProfileType): Promise<PersonType> {
    await this.profiles.keep(actor, profile);
    return this.person(actor, actor.personId);
  }

  @Policy(canFindColleagues)
  @Query(() => ColleaguePage, {
    description: 'People with whom I share an organisation or a network, those most worth asking first.',
  })
  async findColleagues(
    @CurrentActor() actor: Actor,
    @Args() asked: FindColleaguesArgs,
  ): Promise<PageOf<ColleagueType>> {
    const { items, nextCursor } = await this.colleagues.find(actor, asked);
    return { items: items.map(toColleagueType), nextCursor };
  }

  @Policy(canFindColleagues)
  @Query(() => ColleagueSearchType, { description: 'How I can search, and whom I might ask before I have.' })
  async colleagueSearch(@CurrentActor() actor: Actor): Promise<ColleagueSearchType> {
    const { byDistance, inMyRole } = await this.colleagues.inMyRole(actor);
    return { byDistance, inMyRole: inMyRole.map(toColleagueType) };
  }
}
