// The door in GraphQL: arguments in, one service call, type out.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canLookAfterAccount, type Viewer } from '@sixfold/domain';
import type { Request } from 'express';
import { Open, Policy } from '../platform/graphql/policy.js';
import {
  CurrentActor,
  CurrentRequest,
  CurrentViewer,
  type RequestContext,
} from '../platform/graphql/request-context.js';
import { ChecksASecret } from '../platform/session/limits/one-secret.rule.js';
import { AccountLinksService } from './account-links.service.js';
import { MeType, toMeType } from './me.type.js';
import {
  AdministratorLinkArgs,
  ChangePasswordArgs,
  EmailArgs,
  NewPasswordArgs,
  PresenceArgs,
  SettingsArgs,
  SignInArgs,
} from './people.args.js';
import { PeopleService } from './people.service.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly links: AccountLinksService,
  ) {}

  @Open()
  @Query(() => MeType, { nullable: true, description: 'Who is signed in; null for a visitor.' })
  async me(@CurrentViewer() viewer: Viewer): Promise<MeType | null> {
    const person = viewer && (await this.people.findMe(viewer.personId));
    return person && toMeType(person);
  }

  @Open()
  @ChecksASecret()
  @Mutation(() => MeType, {
    description: 'Signs this browser in. Refusals: SIGN_IN_FAILED, TOO_MANY_ATTEMPTS, BUSY_TRY_AGAIN.',
  })
  async signIn(@CurrentRequest() request: Request, @Args() { email, password }: SignInArgs): Promise<MeType> {
    return toMeType(await this.people.signIn(request, email, password));
  }

  @Open()
  @Mutation(() => Boolean, { description: 'Ends the session of this browser.' })
  async signOut(@Context() { req, res }: RequestContext): Promise<true> {
    await this.people.signOut(req, res);
    return true;
  }

  @Open()
  @ChecksASecret()
  @Mutation(() => Boolean, {
    description:
      'Mails a link for a new password if the address has an account; the answer is the same if it has none.',
  })
  async askForPasswordReset(@CurrentRequest() request: Request, @Args() { email }: EmailArgs): Promise<true> {
    await this.links.askForPasswordReset(request, email);
    return true;
  }

  @Open()
  @ChecksASecret()
  @Mutation(() => MeType, {
    description:
      'Sets a new password by a mailed link, ends all other sessions and signs in. Refusal: LINK_NOT_USABLE.',
  })
  async resetPassword(
    @CurrentRequest() request: Request,
    @Args() { token, password }: NewPasswordArgs,
  ): Promise<MeType> {
    return toMeType(await this.links.resetPassword(request, token, password));
  }

  @Open()
  @ChecksASecret()
  @Mutation(() => MeType, { description: 'Makes the holder of the printed link administrator and signs in.' })
  async useAdministratorLink(
    @CurrentRequest() request: Request,
    @Args() { token, name, password }: AdministratorLinkArgs,
  ): Promise<MeType> {
    return toMeType(await this.links.useAdministratorLink(request, token, name, password));
  }

  @Policy(canLookAfterAccount)
  @Mutation(() => MeType, { description: 'Changes name, language and appearance of the person who asks.' })
  async changeMySettings(@CurrentActor() actor: Actor, @Args() settings: SettingsArgs): Promise<MeType> {
    return toMeType(await this.people.changeSettings(actor, settings));
  }

  @Policy(canLookAfterAccount)
  @Mutation(() => MeType, { description: 'Shows others when the person who asks reads and writes, or no longer does.' })
  async changeMyPresence(@CurrentActor() actor: Actor, @Args() { isShown }: PresenceArgs): Promise<MeType> {
    return toMeType(await this.people.changePresence(actor, isShown));
  }

  @Policy(canLookAfterAccount)
  @ChecksASecret()
  @Mutation(() => Boolean, {
    description: 'Changes the password and ends all other sessions. Refusal: CURRENT_PASSWORD_WRONG.',
  })
  async changeMyPassword(
    @CurrentRequest() request: Request,
    @CurrentActor() actor: Actor,
    @Args() { current, next }: ChangePasswordArgs,
  ): Promise<true> {
    await this.people.changePassword(request, actor, current, next);
    return true;
  }
}
