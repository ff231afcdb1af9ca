// Naming people in what is written: whom one may name, and whom a text names.
import { Injectable } from '@nestjs/common';
import { type Actor, canPost } from '@sixfold/domain';
import { mentionsIn, type Reading, withFiles } from '@sixfold/rich-text';
import { SharedFiles } from '../../platform/files/shared/shared-files.js';
import { ensure, found } from '../../platform/graphql/refusal.js';
import { writtenText } from '../../platform/graphql/written-text.js';
import { DiscussionsRepository } from '../discussions.repository.js';
import { MentionsRepository, type PersonToMention } from './mentions.repository.js';
import { namesNobody, type NamingText, namingText, peopleNamedIn } from './naming-text.js';
import { POST } from '../post-files.js';
import { postsQuotedIn } from './quotes.js';
import type { PeopleToMentionArgs } from './person-to-mention.type.js';

/** Where a text is to stand. */
export interface PlaceOfText {
  readonly groupId: string;
  /** Null where there is none yet. */
  readonly discussionId: string | null;
  /** Whose files may stand in it; null where none may. */
  readonly filesOf: string | null;
}

@Injectable()
export class MentionsService {
  constructor(
    private readonly discussions: DiscussionsRepository,
    private readonly mentions: MentionsRepository,
    private readonly files: SharedFiles,
  ) {}

  async people(actor: Actor, { groupId, starting }: PeopleToMentionArgs): Promise<readonly PersonToMention[]> {
    ensure(canPost(actor, found(await this.discussions.findGroup(groupId))), { groupId });
    return this.mentions.whoStart(groupId, actor.personId, starting);
  }

  /** What somebody wrote as it may stand there. @throws Refusal TEXT_… when the text was refused */
  async read({ groupId, discussionId, filesOf }: PlaceOfText, written: Reading): Promise<NamingText> {
    const sent = writtenText(written);
    const posts = postsQuotedIn(sent);
    const people = peopleNamedIn(sent);
    const [text, nameable] = await Promise.all([
      filesOf === null
        ? withFiles(sent, () => null)
        : this.files.inText(sent, { ownerId: filesOf, kind: POST, standingIn: [] }),
      mentionsIn(sent).length + posts.length === 0
        ? null
        : this.mentions.nameable(groupId, discussionId, people, posts).then(found),
    ]);
    return nameable === null ? namesNobody(text, sent) : namingText(text, sent, nameable);
  }
}
