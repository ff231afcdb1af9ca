// The GraphQL operations on who does what by when.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerAction,
  canEndAction,
  canGiveAction,
  canMakeAction,
  canReadDiscussions,
  canScheduleAction,
  groupsToTalkIn,
} from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { PageArgs, type PageOf } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { ActingService } from './acting.service.js';
import {
  ActionsArgs,
  AnswerActionArgs,
  EndActionArgs,
  GiveActionArgs,
  MakeActionInput,
  ScheduleActionArgs,
} from './action.input.js';
import { ActionPage, ActionType } from './action.type.js';
import { ActionsService } from './actions.service.js';

@Resolver()
export class ActionsResolver {
  constructor(
    private readonly actions: ActionsService,
    private readonly acting: ActingService,
  ) {}

  @Policy(canReadDiscussions)
  @Query(() => ActionType, { description: 'One action of a group that you are in.' })
  action(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ActionType> {
    return this.actions.action(actor, id);
  }

  @Policy(canReadDiscussions)
  @Query(() => ActionPage, {
    name: 'actions',
    description: 'What a group does: what is still to be done, the first due first, or what has ended, the last first.',
  })
  actionsOfGroup(@CurrentActor() actor: Actor, @Args() asked: ActionsArgs): Promise<PageOf<ActionType>> {
    return this.actions.ofGroup(actor, asked);
  }

  @Policy(groupsToTalkIn)
  @Query(() => ActionPage, {
    description: 'What you have to do, or are asked to, in all your groups, the first due first.',
  })
  myActions(@CurrentActor() actor: Actor, @Args() asked: PageArgs): Promise<PageOf<ActionType>> {
    return this.actions.mine(actor, asked);
  }

  @Policy(canMakeAction)
  @Mutation(() => ActionType, { description: 'Says who does what by when, by a post in a discussion.' })
  makeAction(@CurrentActor() actor: Actor, @Args('input') input: MakeActionInput): Promise<ActionType> {
    return this.actions.make(actor, input);
  }

  @Policy(canGiveAction)
  @Mutation(() => ActionType, { description: 'Takes an action, asks somebody to take it, or gives it back.' })
  giveAction(@CurrentActor() actor: Actor, @Args() asked: GiveActionArgs): Promise<ActionType> {
    return this.acting.give(actor, asked);
  }

  @Policy(canAnswerAction)
  @Mutation(() => ActionType, { description: 'Takes what one is asked to take, or declines.' })
  answerAction(@CurrentActor() actor: Actor, @Args() asked: AnswerActionArgs): Promise<ActionType> {
    return this.acting.answer(actor, asked);
  }

  @Policy(canScheduleAction)
  @Mutation(() => ActionType, { description: 'Says by when an action is to be done.' })
  scheduleAction(@CurrentActor() actor: Actor, @Args() asked: ScheduleActionArgs): Promise<ActionType> {
    return this.acting.schedule(actor, asked);
  }

  @Policy(canEndAction)
  @Mutation(() => ActionType, { description: 'Says that an action is done or no longer wanted, or takes that back.' })
  endAction(@CurrentActor() actor: Actor, @Args() asked: EndActionArgs): Promise<ActionType> {
    return this.acting.end(actor, asked);
  }
}
