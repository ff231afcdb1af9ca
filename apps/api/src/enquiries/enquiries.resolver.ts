// Enquiries: arguments in, one service call, type out.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canJoinEnquiry,
  canLeaveEnquiry,
  canReadEnquiries,
  canStartEnquiry,
  canWorkOnEnquiry,
  reachedThrough,
} from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { IdArgs } from '../platform/graphql/id-args.js';
import { PageArgs, type PageOf } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import {
  BeginRoundInput,
  ChangeEnquiryInput,
  EnquiriesArgs,
  JoinEnquiryInput,
  MoveEnquiryInput,
  StartEnquiryInput,
} from './enquiry.input.js';
import { EnquiryPage, type EnquirySummaryType, EnquiryType } from './enquiry.type.js';
import { EnquiriesService } from './enquiries.service.js';

@Resolver()
export class EnquiriesResolver {
  constructor(private readonly enquiries: EnquiriesService) {}

  @Policy(canReadEnquiries)
  @Query(() => EnquiryPage, { description: 'The enquiries of a network of mine, the newest first.' })
  networkEnquiries(@CurrentActor() actor: Actor, @Args() asked: EnquiriesArgs): Promise<PageOf<EnquirySummaryType>> {
    return this.enquiries.page(actor, asked);
  }

  @Policy(canReadEnquiries)
  @Query(() => EnquiryPage, { description: 'The enquiries in which I take part, the newest first.' })
  myEnquiries(@CurrentActor() actor: Actor, @Args() asked: PageArgs): Promise<PageOf<EnquirySummaryType>> {
    return this.enquiries.mine(actor, asked);
  }

  @Policy(canReadEnquiries)
  @Query(() => EnquiryType, { description: 'One enquiry, with who takes part and what was expected.' })
  enquiry(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<EnquiryType> {
    return this.enquiries.enquiry(actor, id);
  }

  @Policy(canStartEnquiry)
  @Mutation(() => EnquiryType, { description: 'Asks a question about pupils’ learning in a network.' })
  startEnquiry(@CurrentActor() actor: Actor, @Args('input') input: StartEnquiryInput): Promise<EnquiryType> {
    return this.enquiries.start(actor, input);
  }

  @Policy(canWorkOnEnquiry)
  @Mutation(() => EnquiryType, { description: 'Changes its words.' })
  changeEnquiry(@CurrentActor() actor: Actor, @Args('input') input: ChangeEnquiryInput): Promise<EnquiryType> {
    return this.enquiries.change(actor, input);
  }

  @Policy(canJoinEnquiry)
  @Mutation(() => EnquiryType, { description: 'Takes part, or says anew for which organisation and with which part.' })
  joinEnquiry(@CurrentActor() actor: Actor, @Args('input') input: JoinEnquiryInput): Promise<EnquiryType> {
    return this.enquiries.join(actor, input);
  }

  @Policy(canLeaveEnquiry)
  @Mutation(() => EnquiryType, { description: 'Takes part no longer; what I added stays.' })
  leaveEnquiry(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<EnquiryType> {
    return this.enquiries.leave(actor, id);
  }

  @Policy(canWorkOnEnquiry)
  @Mutation(() => EnquiryType, { description: 'Agrees on how it is collected; before that nothing is.' })
  agreeOnEthics(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<EnquiryType> {
    return this.enquiries.agreeOnEthics(actor, id);
  }

  @Policy(canWorkOnEnquiry)
  @Mutation(() => EnquiryType, { description: 'Goes on to a stage, or back to one.' })
  moveEnquiry(@CurrentActor() actor: Actor, @Args('input') input: MoveEnquiryInput): Promise<EnquiryType> {
    return this.enquiries.move(actor, input);
  }

  @Policy(canWorkOnEnquiry)
  @Mutation(() => EnquiryType, { description: 'Goes round again; the rounds before stay readable.' })
  beginEnquiryRound(@CurrentActor() actor: Actor, @Args('input') input: BeginRoundInput): Promise<EnquiryType> {
    return this.enquiries.beginRound(actor, input);
  }
}

@Resolver(() => EnquiryType)
export class EnquiryOrganisationsResolver {
  @ResolveField(() => [OrganisationType], { description: 'Mine in the network, for which I can take part.' })
  reachedThrough(
    @Parent() { networkId }: EnquiryType,
    @CurrentActor() actor: Actor,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<OrganisationType[]> {
    return Promise.all(reachedThrough(actor, networkId).map((id) => organisations.byId.load(id)));
  }
}
