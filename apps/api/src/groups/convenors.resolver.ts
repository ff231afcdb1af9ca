// The GraphQL operations about who convenes a working group.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, canAppointConvenors, canConveneGroup } from '@sixfold/domain';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { GroupPersonArgs } from './admission.type.js';
import { ConvenorsService } from './convenors.service.js';
import { JoinGroupArgs, toGroupType, WorkingGroupType } from './group.type.js';
import { GroupsService } from './groups.service.js';

@Resolver(() => WorkingGroupType)
export class ConvenorsResolver {
  constructor(
    private readonly convenors: ConvenorsService,
    private readonly groups: GroupsService,
  ) {}

  @Policy(canAppointConvenors)
  @Mutation(() => WorkingGroupType, { description: 'Makes somebody who is in the group one of its convenors.' })
  async appointConvenor(
    @CurrentActor() actor: Actor,
    @Args() { groupId, personId }: GroupPersonArgs,
  ): Promise<WorkingGroupType> {
    await this.convenors.appoint(actor, groupId, personId);
    return this.group(actor, groupId);
  }

  @Policy(canAppointConvenors)
  @Mutation(() => WorkingGroupType, { description: 'Ends that somebody convenes the group; they stay in it.' })
  async dismissConvenor(
    @CurrentActor() actor: Actor,
    @Args() { groupId, personId }: GroupPersonArgs,
  ): Promise<WorkingGroupType> {
    await this.convenors.dismiss(actor, groupId, personId);
    return this.group(actor, groupId);
  }

  @Policy(canConveneGroup)
  @Mutation(() => WorkingGroupType, { description: 'Takes on, as a co-leader, a group that nobody convenes.' })
  async conveneGroup(
    @CurrentActor() actor: Actor,
    @Args() { groupId, organisationId }: JoinGroupArgs,
  ): Promise<WorkingGroupType> {
    await this.convenors.convene(actor, groupId, organisationId);
    return this.group(actor, groupId);
  }

  private async group(actor: Actor, groupId: string): Promise<WorkingGroupType> {
    return toGroupType(await this.groups.group(actor, groupId), actor);
  }
}
