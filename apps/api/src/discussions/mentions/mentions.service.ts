// Naming people in what is written: whom one may name, and whom a text names.
import { Injectable } from '@nestjs/common';
import { type Actor, canPost } from '@sixfold/domain';
import { mentionsIn, type Reading } from '@sixfold/rich-text';
import { ensure, found } from '../../platform/graphql/refusal.js';
import { writtenText } from '../../platform/graphql/written-text.js';
import { DiscussionsRepository } from '../discussions.repository.js';
import { MentionsRepository, type PersonToMention } from './mentions.repository.js';
import { namesNobody, type NamingText, namingText, peopleNamedIn } from './naming-text.js';
import { postsQuotedIn } from './quotes.js';
import type { PeopleToMentionArgs } from './person-to-mention.type.js';

@Injectable()
export class MentionsService {
  constructor(
    private readonly discussions: DiscussionsRepository,
    private readonly mentions: MentionsRepository,
  ) {}

  async people(actor: Actor, { groupId, starting }: PeopleToMentionArgs): Promise<readonly PersonToMention[]> {
    ensure(canPost(actor, found(await this.discussions.findGroup(groupId))), { groupId });
    return this.mentions.whoStart(groupId, actor.personId, starting);
  }

  /** What somebody wrote as it may stand in the group, in the discussion where there is one yet. @throws Refusal TEXT_… when the text was refused */
  async read(groupId: string, discussionId: string | null, written: Reading): Promise<NamingText> {
    const sent = writtenText(written);
    const posts = postsQuotedIn(sent);
    if (mentionsIn(sent).length + posts.length === 0) return namesNobody(sent);
    const people = peopleNamedIn(sent);
    return namingText(sent, found(await this.mentions.nameable(groupId, discussionId, people, posts)));
  }
}
