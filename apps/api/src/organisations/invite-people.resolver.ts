// Inviting an organisation's people in GraphQL, and what the person who asks may do there.
import { Args, Field, ID, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canEnterSize,
  canInvitePeople,
  canReadPeopleOf,
  type InvitationFate,
  type Viewer,
} from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { IdArg } from '../platform/graphql/id-args.js';
import type { PageOf } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer } from '../platform/graphql/request-context.js';
import { FoundSchoolType } from './found-school.type.js';
import { InvitePeopleArgs, OfOrganisationArgs, PeopleToInviteArgs } from './invite-people.input.js';
import { InvitePeopleService } from './invite-people.service.js';
import { OrganisationType } from './organisation.type.js';
import {
  FateEnum,
  toWaitingInvitationType,
  WaitingInvitationPage,
  WaitingInvitationType,
} from './waiting-invitation.type.js';

@Resolver(() => WaitingInvitationType)
export class InvitePeopleResolver {
  constructor(
    private readonly invitations: InvitePeopleService,
    private readonly clock: Clock,
  ) {}

  @Policy(canInvitePeople)
  @Query(() => [FateEnum], { description: 'What would come of every line of a list, in their order. Sends nothing.' })
  previewInvitations(
    @CurrentActor() actor: Actor,
    @Args() list: PeopleToInviteArgs,
  ): Promise<readonly InvitationFate[]> {
    return this.invitations.preview(actor, list);
  }

  @Policy(canInvitePeople)
  @Query(() => WaitingInvitationPage, {
    description: 'Invitations to an organisation that nobody has answered, the newest first.',
  })
  async waitingInvitations(
    @CurrentActor() actor: Actor,
    @Args() { organisationId, ...page }: OfOrganisationArgs,
  ): Promise<PageOf<WaitingInvitationType>> {
    const { items, nextCursor } = await this.invitations.waitingAt(actor, organisationId, page);
    return { items: items.map((invitation) => toWaitingInvitationType(invitation, this.clock.now())), nextCursor };
  }

  @Policy(canInvitePeople)
  @Mutation(() => Int, {
    description:
      'Invites by mail whoever of the list can be invited; gives how many. Refusal: INVITATIONS_OF_TODAY_SENT.',
  })
  invitePeople(@CurrentActor() actor: Actor, @Args() list: InvitePeopleArgs): Promise<number> {
    return this.invitations.invite(actor, list);
  }

  @Policy(canInvitePeople)
  @Mutation(() => WaitingInvitationType, {
    description: 'Mails a new link for another week. Refusals: INVITATION_MAILED_OFTEN, INVITATION_NOT_OPEN.',
  })
  async resendInvitation(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<WaitingInvitationType> {
    return toWaitingInvitationType(await this.invitations.resend(actor, id), this.clock.now());
  }

  @Policy(canInvitePeople)
  @Mutation(() => WaitingInvitationType, {
    description: 'Undoes, for fifteen minutes, that an invitation was taken back. Refusal: TOO_LATE_TO_RESTORE.',
  })
  async restoreInvitation(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<WaitingInvitationType> {
    return toWaitingInvitationType(await this.invitations.restore(actor, id), this.clock.now());
  }
}

@ObjectType('OrganisationRights', { description: 'What the person who asks may do at an organisation.' })
export class OrganisationRightsType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether they may see who is there.' })
  readPeople: boolean;

  @Field({ description: 'Whether they may invite people, and look after invitations.' })
  invitePeople: boolean;

  @Field({ description: 'Whether they may enter how large it is.' })
  enterSize: boolean;
}

const rightsAt = (id: string, viewer: Viewer): OrganisationRightsType => ({
  id,
  readPeople: viewer !== null && canReadPeopleOf(viewer, id).allowed,
  invitePeople: viewer !== null && canInvitePeople(viewer, id).allowed,
  enterSize: viewer !== null && canEnterSize(viewer, id).allowed,
});

@Resolver(() => OrganisationType)
export class OrganisationRightsResolver {
  @ResolveField(() => OrganisationRightsType)
  can(@Parent() { id }: OrganisationType, @CurrentViewer() viewer: Viewer): OrganisationRightsType {
    return rightsAt(id, viewer);
  }
}

@Resolver(() => FoundSchoolType)
export class FoundSchoolRightsResolver {
  @ResolveField(() => OrganisationRightsType)
  can(@Parent() { id }: FoundSchoolType, @CurrentViewer() viewer: Viewer): OrganisationRightsType {
    return rightsAt(id, viewer);
  }
}
