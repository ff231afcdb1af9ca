// One's own sessions in GraphQL.
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canEndSession, canLookAfterAccount } from '@sixfold/domain';
import { IsHash } from 'class-validator';
import type { Request } from 'express';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentRequest } from '../platform/graphql/request-context.js';
import { sessionIdOf } from '../platform/session/sign-in-request.js';
import { MySessionsService } from './my-sessions.service.js';
import { MySessionType, toMySessionType } from './my-session.type.js';

@ArgsType()
class SessionArgs {
  @Field(() => ID)
  @IsHash('sha256')
  id: string;
}

@Resolver()
export class MySessionsResolver {
  constructor(private readonly sessions: MySessionsService) {}

  @Policy(canLookAfterAccount)
  @Query(() => [MySessionType], { description: 'Where the person who asks is signed in, last used first.' })
  async mySessions(@CurrentActor() actor: Actor, @CurrentRequest() request: Request): Promise<MySessionType[]> {
    const sessions = await this.sessions.list(actor);
    return sessions.map((session) => toMySessionType(session, sessionIdOf(request)));
  }

  @Policy(canEndSession)
  @Mutation(() => Boolean, { description: 'Ends one session: one’s own, or as administrator anyone’s.' })
  async endSession(@CurrentActor() actor: Actor, @Args() { id }: SessionArgs): Promise<true> {
    await this.sessions.end(actor, id);
    return true;
  }

  @Policy(canLookAfterAccount)
  @Mutation(() => Boolean, { description: 'Ends all sessions of the person who asks but this one.' })
  async endOtherSessions(@CurrentActor() actor: Actor, @CurrentRequest() request: Request): Promise<true> {
    await this.sessions.endOthers(actor, sessionIdOf(request));
    return true;
  }
}
