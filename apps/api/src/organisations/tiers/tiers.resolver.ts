// What an organisation belongs to and what belongs to it, in GraphQL.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canEndTier, canKeepTiers, canReadTiers, isKeptTier, isTier, type Viewer } from '@sixfold/domain';
import { IdArg } from '../../platform/graphql/id-args.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer, Loaders } from '../../platform/graphql/request-context.js';
import { FoundSchoolType } from '../found-school.type.js';
import { OrganisationType } from '../organisation.type.js';
import { OrganisationLoaders } from '../organisations.loaders.js';
import { AddMemberInput, EndingInput, MembersOfArgs } from './tier.input.js';
import { BelongingPage, BelongingType, toBelongingType } from './tier.type.js';
import { TiersService } from './tiers.service.js';

@Resolver(() => BelongingType)
export class TiersResolver {
  constructor(private readonly tiers: TiersService) {}

  @Policy(canReadTiers)
  @Query(() => BelongingPage, { description: 'What belongs, or belonged, to an organisation, by name.' })
  async membersOf(@CurrentActor() actor: Actor, @Args() asked: MembersOfArgs): Promise<PageOf<BelongingType>> {
    const rows = await this.tiers.members(actor, asked, readCursor(asked.after, ['words', 'id']));
    return toPage(rows, asked.first, ({ searchName, id }) => [searchName, id], toBelongingType);
  }

  @Policy(canKeepTiers)
  @Mutation(() => BelongingType, {
    description:
      'Makes an organisation belong to a consortium or supplier. Refusals: KEEPS_NO_MEMBERS, ORGANISATION_CLOSED, ' +
      'BELONGS_ALREADY, WOULD_BE_ABOVE_ITSELF, DAY_NOT_ACCEPTED.',
  })
  async addMember(@CurrentActor() actor: Actor, @Args('input') input: AddMemberInput): Promise<BelongingType> {
    return toBelongingType(await this.tiers.add(actor, input));
  }

  @Policy(canKeepTiers)
  @Mutation(() => BelongingType, { description: 'Ends a tie that people keep. Refusal: DAY_NOT_ACCEPTED.' })
  async endBelonging(@CurrentActor() actor: Actor, @Args('input') { id, until }: EndingInput): Promise<BelongingType> {
    return toBelongingType(await this.tiers.end(actor, id, until));
  }

  @Policy(canKeepTiers)
  @Mutation(() => BelongingType, {
    description: 'Undoes, for fifteen minutes, that a tie was ended. Refusals: TOO_LATE_TO_RESTORE, BELONGS_ALREADY.',
  })
  async resumeBelonging(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<BelongingType> {
    return toBelongingType(await this.tiers.resume(actor, id));
  }

  @Policy(canKeepTiers)
  @Mutation(() => OrganisationType, {
    description: 'Ends a consortium or supplier and every tie of it. Refusals: KEEPS_NO_MEMBERS, DAY_NOT_ACCEPTED.',
  })
  async endTier(
    @CurrentActor() actor: Actor,
    @Args('input') { id, until }: EndingInput,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<OrganisationType> {
    await this.tiers.endTier(actor, id, until);
    return organisations.byId.load(id);
  }

  @Policy(canKeepTiers)
  @Mutation(() => OrganisationType, {
    description: 'Undoes, for fifteen minutes, that a consortium was ended. Refusal: TOO_LATE_TO_RESTORE.',
  })
  async reopenTier(
    @CurrentActor() actor: Actor,
    @IdArg('id') id: string,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<OrganisationType> {
    await this.tiers.reopenTier(actor, id);
    return organisations.byId.load(id);
  }

  @ResolveField(() => OrganisationType)
  member(@Parent() { memberId }: BelongingType, @Loaders(OrganisationLoaders) organisations: OrganisationLoaders) {
    return organisations.byId.load(memberId);
  }

  @ResolveField(() => OrganisationType)
  tier(@Parent() { tierId }: BelongingType, @Loaders(OrganisationLoaders) organisations: OrganisationLoaders) {
    return organisations.byId.load(tierId);
  }
}

@Resolver(() => OrganisationType)
export class OrganisationTiersResolver {
  @ResolveField(() => [BelongingType], { description: 'What it belongs to, and what it belonged to before.' })
  async belongsTo(
    @Parent() { id }: OrganisationType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<BelongingType[]> {
    return (await organisations.tiers.load(id)).map(toBelongingType);
  }

  @ResolveField(() => [OrganisationType], { description: 'Of a main school: its departments, by name.' })
  departments(@Parent() { id }: OrganisationType, @Loaders(OrganisationLoaders) organisations: OrganisationLoaders) {
    return organisations.departments.load(id);
  }

  @ResolveField(() => Boolean, { description: 'Whether others can belong to it.' })
  isTier(@Parent() { partnerKind }: OrganisationType): boolean {
    return isTier(partnerKind);
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks keeps who belongs to it.' })
  mayKeepMembers(@Parent() { partnerKind }: OrganisationType, @CurrentViewer() viewer: Viewer): boolean {
    return viewer !== null && isKeptTier(partnerKind) && canKeepTiers(viewer).allowed;
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks may end it: whoever vouched for it.' })
  mayEnd(@Parent() organisation: OrganisationType, @CurrentViewer() viewer: Viewer): boolean {
    return viewer !== null && isKeptTier(organisation.partnerKind) && canEndTier(viewer, organisation).allowed;
  }
}

/** A found school has the same fields. */
@Resolver(() => FoundSchoolType)
export class FoundSchoolTiersResolver extends OrganisationTiersResolver {}
