// Entering how large a school is, in GraphQL.
import { Args, ArgsType, Field, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, canEnterSize, type SizeBand, sizeBands } from '@sixfold/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { EnterSizeService } from './enter-size.service.js';
import { OrganisationType, SizeBandEnum } from './organisation.type.js';
import { OrganisationLoaders } from './organisations.loaders.js';

@ArgsType()
class EnterSizeArgs {
  @Field(() => ID)
  @IsUUID()
  organisationId: string;

  @Field(() => SizeBandEnum, { nullable: true, description: 'Null takes back what was entered.' })
  @IsOptional()
  @IsIn(sizeBands)
  sizeBand?: SizeBand | null;
}

@Resolver()
export class EnterSizeResolver {
  constructor(private readonly sizes: EnterSizeService) {}

  @Policy(canEnterSize)
  @Mutation(() => OrganisationType, {
    description: 'Says how large a school is. It is shown as long as the register gives no number of pupils.',
  })
  async enterSize(
    @CurrentActor() actor: Actor,
    @Args() { organisationId, sizeBand }: EnterSizeArgs,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<OrganisationType> {
    await this.sizes.enter(actor, organisationId, sizeBand ?? null);
    return organisations.byId.load(organisationId);
  }
}
