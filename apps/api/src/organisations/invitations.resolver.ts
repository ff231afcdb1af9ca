// The page behind an invitation's link, and the invitations that a person sent.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canReadSentInvitations, canWithdrawInvitation, type Viewer } from '@sixfold/domain';
import type { Request } from 'express';
import { IdArg } from '../platform/graphql/id-args.js';
import { Open, Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentRequest, CurrentViewer } from '../platform/graphql/request-context.js';
import { ChecksASecret } from '../platform/session/limits/one-secret.rule.js';
import {
  AcceptedInvitationType,
  InvitationType,
  SentInvitationType,
  toAcceptedInvitationType,
  toInvitationType,
  toSentInvitationType,
} from './affiliation.type.js';
import { AcceptInvitationArgs, InvitationArgs } from './invitation.args.js';
import { InvitationsService } from './invitations.service.js';

@Resolver(() => InvitationType)
export class InvitationsResolver {
  constructor(private readonly invitations: InvitationsService) {}

  @Open()
  @ChecksASecret()
  @Query(() => InvitationType, { description: 'The open invitation behind a link.' })
  async invitation(@Args() { token }: InvitationArgs, @CurrentRequest() request: Request): Promise<InvitationType> {
    return toInvitationType(await this.invitations.read(token, request));
  }

  @Open()
  @ChecksASecret()
  @Mutation(() => AcceptedInvitationType, {
    description: 'Accepts an invitation: someone new gets an account by it, an address that has one signs in first.',
  })
  async acceptInvitation(
    @Args() acceptance: AcceptInvitationArgs,
    @CurrentViewer() viewer: Viewer,
    @CurrentRequest() request: Request,
  ): Promise<AcceptedInvitationType> {
    return toAcceptedInvitationType(await this.invitations.accept(viewer, acceptance, request));
  }

  @Policy(canReadSentInvitations)
  @Query(() => [SentInvitationType], { description: 'Open invitations that I sent, the newest first; fifty at most.' })
  async mySentInvitations(@CurrentActor() actor: Actor): Promise<SentInvitationType[]> {
    return (await this.invitations.sentBy(actor)).map(toSentInvitationType);
  }

  @Policy(canWithdrawInvitation)
  @Mutation(() => [SentInvitationType], { description: 'Takes an open invitation back; gives those still open.' })
  async withdrawInvitation(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<SentInvitationType[]> {
    await this.invitations.withdraw(actor, id);
    return this.mySentInvitations(actor);
  }
}
