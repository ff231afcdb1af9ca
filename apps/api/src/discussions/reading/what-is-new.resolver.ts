// What somebody has missed in a discussion, in GraphQL.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canReadDiscussions } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/graphql/policy.js';
import { ensure, found } from '../../platform/graphql/refusal.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { DiscussionsRepository } from '../discussions.repository.js';
import { DiscussionArgs } from '../post.type.js';
import { WhatIsNewRepository } from './what-is-new.repository.js';
import { toWhatIsNewType, WhatIsNewType } from './what-is-new.type.js';

@Resolver()
export class WhatIsNewResolver {
  constructor(
    private readonly discussions: DiscussionsRepository,
    private readonly news: WhatIsNewRepository,
    private readonly clock: Clock,
  ) {}

  @Policy(canReadDiscussions)
  @Query(() => WhatIsNewType, { description: 'What I have missed in a discussion since I read it.' })
  async whatIsNew(@CurrentActor() actor: Actor, @Args() { discussionId }: DiscussionArgs): Promise<WhatIsNewType> {
    const group = found(await this.discussions.findGroupOf(discussionId));
    ensure(canReadDiscussions(actor, group), { groupId: group.groupId });
    const people = await this.news.byPerson(actor.personId, discussionId);
    const isNew = people.length > 0;
    const notable = isNew ? await this.news.notable(actor.personId, discussionId, this.clock.now()) : [];
    return toWhatIsNewType(people, notable);
  }
}
