// Discussions: those of a group, one of them, and starting one.
import { Injectable } from '@nestjs/common';
import { type Actor, canPost, canReadDiscussions } from '@sixfold/domain';
import { newId } from '../platform/database/new-id.js';
import { unlessTaken } from '../platform/database/unless-taken.js';
import { type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { SharedFiles } from '../platform/files/shared/shared-files.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import type { Person } from '../platform/graphql/who-asks.js';
import { Notices } from '../platform/notices/notices.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { DiscussionsArgs, MarkReadArgs, StartDiscussionArgs } from './discussion.type.js';
import { type DiscussionRow, DiscussionsRepository, type NewDiscussion } from './discussions.repository.js';
import { MentionsRepository } from './mentions/mentions.repository.js';
import { MentionsService } from './mentions/mentions.service.js';
import { isNaming } from './mentions/naming-text.js';
import { POST } from './post-files.js';
import { ReadingRepository } from './reading.repository.js';
import { newsKeys } from './tell-followers.js';

@Injectable()
export class DiscussionsService {
  constructor(
    private readonly discussions: DiscussionsRepository,
    private readonly reading: ReadingRepository,
    private readonly mentions: MentionsRepository,
    private readonly files: SharedFiles,
    private readonly naming: MentionsService,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  async discussion(actor: Actor, id: string): Promise<DiscussionRow> {
    const discussion = found(await this.discussions.findById(actor.personId, id));
    const { place } = discussion;
    ensure(canReadDiscussions(actor, place), { groupId: place.groupId });
    return discussion;
  }

  async ofGroup(person: Person, { groupId, first, after }: DiscussionsArgs): Promise<PageOf<DiscussionRow>> {
    const [actor, listed] = await Promise.all([
      person.actor,
      this.discussions.ofGroup(person.personId, groupId, first, readCursor(after, ['moment', 'id'])),
    ]);
    const { place, rows } = found(listed);
    ensure(canReadDiscussions(actor, place), { groupId });
    return toPage(
      rows,
      first,
      (row) => [row.lastPostKey, row.discussionId],
      (row) => row,
    );
  }

  /** Starts a discussion with its first post; the same key again answers with the same discussion. */
  async start(actor: Actor, { groupId, title, body, clientKey }: StartDiscussionArgs): Promise<string> {
    const { organisationId, language, ...group } = found(
      await this.discussions.findVoiceInGroup(groupId, actor.personId),
    );
    ensure(canPost(actor, group), { groupId });
    if (organisationId === null) throw new Refusal('JOIN_GROUP_FIRST', { groupId });
    const asked: NewDiscussion = {
      ...(await this.naming.read({ groupId, discussionId: null, filesOf: actor.personId }, body)),
      id: newId(),
      firstPostId: newId(),
      groupId,
      title,
      language,
      startedBy: actor.personId,
      organisationId,
      clientKey,
    };
    if (await this.write(asked)) return asked.id;
    const before = await this.discussions.findByClientKey(asked);
    if (before === null || !before.same) throw new Refusal('CLIENT_KEY_REUSED');
    return before.id;
  }

  /** Remembers how far the person has read, for all their devices. */
  async markRead(actor: Actor, { discussionId, seq }: MarkReadArgs): Promise<DiscussionRow> {
    const group = found(await this.discussions.findGroupOf(discussionId));
    ensure(canReadDiscussions(actor, group), { groupId: group.groupId });
    await this.transaction.run(async (tx) => {
      await this.reading.markRead(tx, actor.personId, discussionId, seq);
      await this.notices.readGathered(tx, actor.personId, newsKeys(discussionId), seq);
    });
    return this.discussion(actor, discussionId);
  }

  /** False when this person has used the key before, or uses it in this very moment in another request. */
  private write(asked: NewDiscussion): Promise<boolean> {
    return unlessTaken(['discussion_key_once', 'post_key_once'], () =>
      this.transaction.run(async (tx) => {
        await this.discussions.start(tx, asked);
        await this.files.use(tx, [asked.body], POST, asked.firstPostId);
        if (isNaming(asked)) await this.mentions.keep(tx, asked.firstPostId, asked);
      }),
    );
  }
}
