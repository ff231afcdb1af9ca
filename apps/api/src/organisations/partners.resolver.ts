// Adding partners in GraphQL.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, canAddPartner } from '@sixfold/domain';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { OrganisationType } from './organisation.type.js';
import { OrganisationLoaders } from './organisations.loaders.js';
import { AddPartnerInput } from './partner.input.js';
import { PartnersService } from './partners.service.js';

@Resolver()
export class PartnersResolver {
  constructor(private readonly partners: PartnersService) {}

  @Policy(canAddPartner)
  @Mutation(() => OrganisationType, {
    description: 'Adds a partner that stands in no register, and invites its officer by mail. Refusal: PARTNER_KNOWN.',
  })
  async addPartner(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddPartnerInput,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<OrganisationType> {
    return organisations.byId.load(await this.partners.add(actor, input));
  }
}
