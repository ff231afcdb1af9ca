// What is looked for: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canAnswerRequest, canAskForResource, canKeepRequest, canReadRequests } from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import type { PageOf } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { ResourceIdArgs } from '../uses/use.type.js';
import {
  AnswerResourceRequestInput,
  AskForResourceInput,
  ChangeResourceRequestInput,
  MarkRequestFoundInput,
  ResourceRequestsArgs,
  TakeBackRequestAnswerInput,
} from './request.input.js';
import { HelpedRequestType, ResourceRequestPage, ResourceRequestType } from './request.type.js';
import { RequestAnswersService } from './request-answers.service.js';
import { RequestsService } from './requests.service.js';

@Resolver()
export class RequestsResolver {
  constructor(
    private readonly requests: RequestsService,
    private readonly answers: RequestAnswersService,
  ) {}

  @Policy(canReadRequests)
  @Query(() => ResourceRequestPage, { description: 'What is looked for in my networks, the newest first.' })
  resourceRequests(
    @CurrentActor() actor: Actor,
    @Args() asked: ResourceRequestsArgs,
  ): Promise<PageOf<ResourceRequestType>> {
    return this.requests.page(actor, asked);
  }

  @Policy(canReadRequests)
  @Query(() => ResourceRequestType, { description: 'One request, with the resources that answer it.' })
  resourceRequest(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ResourceRequestType> {
    return this.requests.request(actor, id);
  }

  @Policy(canReadRequests)
  @Query(() => [HelpedRequestType], { description: 'The requests with which a resource helped, of those I can read.' })
  resourceHelpedWith(
    @CurrentActor() actor: Actor,
    @Args() { resourceId }: ResourceIdArgs,
  ): Promise<HelpedRequestType[]> {
    return this.requests.helpedBy(actor, resourceId);
  }

  @Policy(canAskForResource)
  @Mutation(() => ResourceRequestType, { description: 'Says in a network what I look for.' })
  askForResource(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskForResourceInput,
  ): Promise<ResourceRequestType> {
    return this.requests.ask(actor, input);
  }

  @Policy(canKeepRequest)
  @Mutation(() => ResourceRequestType, { description: 'Changes what I look for.' })
  changeResourceRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeResourceRequestInput,
  ): Promise<ResourceRequestType> {
    return this.requests.change(actor, input);
  }

  @Policy(canKeepRequest)
  @Mutation(() => ResourceRequestType, { description: 'Takes back what I looked for.' })
  takeBackResourceRequest(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ResourceRequestType> {
    return this.requests.takeBack(actor, id);
  }

  @Policy(canKeepRequest)
  @Mutation(() => ResourceRequestType, { description: 'Opens it again for 90 days, whatever became of it.' })
  reopenResourceRequest(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ResourceRequestType> {
    return this.requests.reopen(actor, id);
  }

  @Policy(canKeepRequest)
  @Mutation(() => ResourceRequestType, { description: 'Says that I have found it, and what helped.' })
  markResourceRequestFound(
    @CurrentActor() actor: Actor,
    @Args('input') input: MarkRequestFoundInput,
  ): Promise<ResourceRequestType> {
    return this.requests.markFound(actor, input);
  }

  @Policy(canAnswerRequest)
  @Mutation(() => ResourceRequestType, { description: 'Answers a request with a resource; whoever asked hears of it.' })
  answerResourceRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerResourceRequestInput,
  ): Promise<ResourceRequestType> {
    return this.answers.answer(actor, input);
  }

  @Policy(canAnswerRequest)
  @Mutation(() => ResourceRequestType, { description: 'Takes my answer back.' })
  takeBackRequestAnswer(
    @CurrentActor() actor: Actor,
    @Args('input') input: TakeBackRequestAnswerInput,
  ): Promise<ResourceRequestType> {
    return this.answers.takeBack(actor, input);
  }
}
