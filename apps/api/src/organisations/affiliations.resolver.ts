// A person's own ties to organisations.
import { Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canEndAffiliation, canReadOwnAffiliations } from '@sixfold/domain';
import { IdArg } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { AffiliationType, AtOrganisation, toAffiliationType } from './affiliation.type.js';
import { AffiliationsService } from './affiliations.service.js';
import { OrganisationType } from './organisation.type.js';
import { OrganisationLoaders } from './organisations.loaders.js';

@Resolver(() => AffiliationType)
export class AffiliationsResolver {
  constructor(private readonly affiliations: AffiliationsService) {}

  @Policy(canReadOwnAffiliations)
  @Query(() => [AffiliationType], { description: 'My live ties to organisations, the oldest first.' })
  async myAffiliations(@CurrentActor() actor: Actor): Promise<AffiliationType[]> {
    return (await this.affiliations.mine(actor)).map(toAffiliationType);
  }

  @Policy(canEndAffiliation)
  @Mutation(() => [AffiliationType], { description: 'Ends one tie at once; gives the ties that are left.' })
  async endAffiliation(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<AffiliationType[]> {
    await this.affiliations.end(actor, id);
    return this.myAffiliations(actor);
  }
}

@Resolver(() => AtOrganisation)
export class AtOrganisationResolver {
  @ResolveField(() => OrganisationType)
  organisation(
    @Parent() { organisationId }: AtOrganisation,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<OrganisationType> {
    return organisations.byId.load(organisationId);
  }
}
