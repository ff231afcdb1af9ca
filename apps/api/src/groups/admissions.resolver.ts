// The GraphQL operations at the door of a working group.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerAdmission,
  canAskToJoin,
  canInviteToGroup,
  canReadAdmission,
  canWithdrawAdmission,
} from '@sixfold/domain';
import { IdArgs } from '../platform/graphql/id-args.js';
import type { PageOf } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import {
  AnswerAdmissionArgs,
  AskToJoinArgs,
  GroupAdmissionType,
  GroupCandidatePage,
  GroupCandidatesArgs,
  type GroupCandidateType,
  InviteToGroupArgs,
  toAdmissionType,
} from './admission.type.js';
import { AdmissionsService } from './admissions.service.js';
import { WorkingGroupType } from './group.type.js';
import { GroupLoaders } from './groups.loaders.js';

@Resolver(() => WorkingGroupType)
export class AdmissionsResolver {
  constructor(private readonly service: AdmissionsService) {}

  @ResolveField(() => [GroupAdmissionType], {
    description: 'What is open at its door, the oldest first: your own request or invitation; for a convenor all.',
  })
  async admissions(
    @CurrentActor() actor: Actor,
    @Parent() { id }: WorkingGroupType,
    @Loaders(GroupLoaders) { openAdmissions }: GroupLoaders,
  ): Promise<GroupAdmissionType[]> {
    const open = await openAdmissions.load(id);
    return open.filter((row) => canReadAdmission(actor, row).allowed).map((row) => toAdmissionType(row, actor));
  }

  @Policy(canInviteToGroup)
  @Query(() => GroupCandidatePage, { description: 'People of the network who could be invited, by name.' })
  groupCandidates(
    @CurrentActor() actor: Actor,
    @Args() { groupId, words, ...page }: GroupCandidatesArgs,
  ): Promise<PageOf<GroupCandidateType>> {
    return this.service.candidates(actor, groupId, words, page);
  }

  @Policy(canAskToJoin)
  @Mutation(() => GroupAdmissionType, { description: 'Asks the convenors of a group to be let in.' })
  async askToJoinGroup(@CurrentActor() actor: Actor, @Args() asked: AskToJoinArgs): Promise<GroupAdmissionType> {
    return toAdmissionType(await this.service.ask(actor, asked), actor);
  }

  @Policy(canInviteToGroup)
  @Mutation(() => GroupAdmissionType, { description: 'Invites somebody of the network to a group.' })
  async inviteToGroup(@CurrentActor() actor: Actor, @Args() invited: InviteToGroupArgs): Promise<GroupAdmissionType> {
    return toAdmissionType(await this.service.invite(actor, invited), actor);
  }

  @Policy(canAnswerAdmission)
  @Mutation(() => GroupAdmissionType, { description: 'Answers a request, or an invitation to oneself.' })
  async answerGroupAdmission(
    @CurrentActor() actor: Actor,
    @Args() { id, accept }: AnswerAdmissionArgs,
  ): Promise<GroupAdmissionType> {
    return toAdmissionType(await this.service.answer(actor, id, accept), actor);
  }

  @Policy(canWithdrawAdmission)
  @Mutation(() => GroupAdmissionType, { description: 'Takes a request or an invitation back.' })
  async withdrawGroupAdmission(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<GroupAdmissionType> {
    return toAdmissionType(await this.service.withdraw(actor, id), actor);
  }

  @Policy(canWithdrawAdmission)
  @Mutation(() => GroupAdmissionType, { description: 'Undoes, for 15 minutes, that it was taken back.' })
  async restoreGroupAdmission(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<GroupAdmissionType> {
    return toAdmissionType(await this.service.restore(actor, id), actor);
  }
}
