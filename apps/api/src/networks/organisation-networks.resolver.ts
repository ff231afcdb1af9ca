// The networks that an organisation is in, as far as the person who asks may know of them.
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, visibleNetworks } from '@sixfold/domain';
import { IsUUID } from 'class-validator';
import { PageArgs, pageOf, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { PublicNetworkType, toPublicNetworkType } from './network.type.js';
import { NetworksRepository } from './networks.repository.js';

const PublicNetworkPage = pageOf(PublicNetworkType, 'PublicNetworkPage');

@ArgsType()
class NetworksOfArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  organisationId: string;
}

@Resolver()
export class OrganisationNetworksResolver {
  constructor(private readonly networks: NetworksRepository) {}

  @Policy(visibleNetworks)
  @Query(() => PublicNetworkPage, {
    description: 'The networks that an organisation is in, by name: those that anyone may know of, and those I reach.',
  })
  async networksOf(
    @CurrentActor() actor: Actor,
    @Args() { organisationId, first, after }: NetworksOfArgs,
  ): Promise<PageOf<PublicNetworkType>> {
    const place = readCursor(after, ['words', 'id']);
    const rows = await this.networks.ofOrganisation(organisationId, visibleNetworks(actor), place, first + 1);
    return toPage(rows, first, ({ name, id }) => [name, id], toPublicNetworkType);
  }
}
