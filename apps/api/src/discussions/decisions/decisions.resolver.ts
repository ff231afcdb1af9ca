// The GraphQL operations on what working groups decide.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canAnswerDecision, canAskToDecide, canReadDiscussions, canRecordOutcome } from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import type { PageOf } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { DecidingService } from './deciding.service.js';
import { AnswerDecisionInput, AskToDecideInput, DecisionsArgs, RecordOutcomeInput } from './decision.input.js';
import { DecisionPage, DecisionType } from './decision.type.js';
import { DecisionsService } from './decisions.service.js';

@Resolver()
export class DecisionsResolver {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly deciding: DecidingService,
  ) {}

  @Policy(canReadDiscussions)
  @Query(() => DecisionType, { description: 'One decision of a group that you are in.' })
  decision(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<DecisionType> {
    return this.decisions.decision(actor, id);
  }

  @Policy(canReadDiscussions)
  @Query(() => DecisionPage, {
    name: 'decisions',
    description: 'What a group is asked to decide, and what it decided, the last asked first.',
  })
  decisionsOfGroup(@CurrentActor() actor: Actor, @Args() asked: DecisionsArgs): Promise<PageOf<DecisionType>> {
    return this.decisions.ofGroup(actor, asked);
  }

  @Policy(canAskToDecide)
  @Mutation(() => DecisionType, { description: 'Asks a group to decide, by a post in one of its discussions.' })
  askToDecide(@CurrentActor() actor: Actor, @Args('input') input: AskToDecideInput): Promise<DecisionType> {
    return this.decisions.ask(actor, input);
  }

  @Policy(canAnswerDecision)
  @Mutation(() => DecisionType, { description: 'Answers for oneself, or anew, for everybody in the group to read.' })
  answerDecision(@CurrentActor() actor: Actor, @Args('input') input: AnswerDecisionInput): Promise<DecisionType> {
    return this.deciding.answer(actor, input);
  }

  @Policy(canRecordOutcome)
  @Mutation(() => DecisionType, { description: 'Records what was decided, in words that stay.' })
  recordOutcome(@CurrentActor() actor: Actor, @Args('input') input: RecordOutcomeInput): Promise<DecisionType> {
    return this.deciding.record(actor, input);
  }
}
