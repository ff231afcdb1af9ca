// Whom one may name: asked while somebody writes.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canPost } from '@sixfold/domain';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { MentionsService } from './mentions.service.js';
import { PeopleToMentionArgs, PersonToMentionType } from './person-to-mention.type.js';

@Resolver()
export class MentionsResolver {
  constructor(private readonly mentions: MentionsService) {}

  @Policy(canPost)
  @Query(() => [PersonToMentionType], {
    description: 'Whom I may name in what I write in a group, by name.',
  })
  peopleToMention(
    @CurrentActor() actor: Actor,
    @Args() asked: PeopleToMentionArgs,
  ): Promise<readonly PersonToMentionType[]> {
    return this.mentions.people(actor, asked);
  }
}
