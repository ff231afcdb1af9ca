// A discussion's log: reading it page by page, catching up, and writing to it.
import { Injectable } from '@nestjs/common';
import { canPost, canReadDiscussions, CATCH_UP_MOST, isFreeOfPace, MARKED_MOST } from '@sixfold/domain';
import { newId } from '../platform/database/new-id.js';
import { unlessTaken } from '../platform/database/unless-taken.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import type { Person } from '../platform/graphql/who-asks.js';
import { Live } from '../platform/live/live.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { DISCUSSION_ROOM } from './discussion.room.js';
import { DiscussionsRepository } from './discussions.repository.js';
import { MentionsService } from './mentions/mentions.service.js';
import {
  type PostArgs,
  type PostPageType,
  type PostsArgs,
  type PostsSinceArgs,
  type PostsSinceType,
  type PostType,
  toPostType,
} from './post.type.js';
import { type NewPost, PostsRepository, type Written } from './posts.repository.js';
import { PacesRepository } from './pace/paces.repository.js';
import { readPage } from './reading/page-of-posts.js';

/** What a post is like that nothing has become of yet. */
const asWritten = ({ seq }: Written) => ({
  changedSeq: seq,
  editedAt: null,
  removedAt: null,
  removerName: null,
  removalReason: null,
  isPinned: false,
  isAnswer: false,
  movedTo: null,
  movedFrom: null,
  asksGroup: false,
  isAction: false,
  reactions: null,
});

@Injectable()
export class PostsService {
  constructor(
    private readonly discussions: DiscussionsRepository,
    private readonly posts: PostsRepository,
    private readonly paces: PacesRepository,
    private readonly naming: MentionsService,
    private readonly transaction: Transaction,
    private readonly live: Live,
  ) {}

  async page(person: Person, asked: PostsArgs): Promise<PostPageType> {
    // The end of the log is read first: what is written meanwhile may be in the page already, and never amiss.
    const upTo = await this.ensureReader(person, asked.discussionId);
    const { rows, ...ends } = await readPage(this.posts, person.personId, asked, upTo);
    return { items: rows.map(toPostType), ...ends, upTo };
  }

  async since(person: Person, { discussionId, seq }: PostsSinceArgs): Promise<PostsSinceType> {
    await this.ensureReader(person, discussionId);
    const rows = await this.posts.since(person.personId, discussionId, seq, CATCH_UP_MOST);
    return { items: rows.slice(0, CATCH_UP_MOST).map(toPostType), hasMore: rows.length > CATCH_UP_MOST };
  }

  async marked(person: Person, discussionId: string): Promise<PostType[]> {
    await this.ensureReader(person, discussionId);
    return (await this.posts.marked(person.personId, discussionId, MARKED_MOST)).map(toPostType);
  }

  /** Writes a post and, once it is committed, pushes it to who has the discussion open. */
  async post(person: Person, { discussionId, body, clientKey }: PostArgs): Promise<PostType> {
    const [actor, voice] = await Promise.all([
      person.actor,
      this.discussions.findVoiceInDiscussion(discussionId, person.personId),
    ]);
    const { name, language, organisationId, organisationName, ...group } = found(voice);
    ensure(canPost(actor, group), { groupId: group.groupId });
    if (organisationId === null || organisationName === null) {
      throw new Refusal('JOIN_GROUP_FIRST', { groupId: group.groupId });
    }
    const authorId = actor.personId;
    const text = await this.naming.read({ groupId: group.groupId, discussionId, filesOf: authorId }, body);
    const asked = { id: newId(), discussionId, clientKey, authorId, organisationId, ...text, language };
    const written = await this.write(asked, isFreeOfPace(actor, group));
    if (written === null) return this.postedBefore(asked);
    const post = toPostType({
      ...asked,
      ...written,
      ...asWritten(written),
      authorName: name,
      organisationName,
      authorLeft: false,
    });
    this.live.push(DISCUSSION_ROOM, discussionId, 'entry', post);
    return post;
  }

  /** Null when this person has used the key before, uses it in this very moment elsewhere, or is held back by the pace. */
  private async write(asked: NewPost, isFree: boolean): Promise<Written | null> {
    let written: Written | null = null;
    await unlessTaken(['post_key_once'], async () => {
      written = await this.posts.write(this.transaction, asked, isFree);
    });
    return written;
  }

  private async postedBefore(asked: NewPost): Promise<PostType> {
    const before = await this.posts.findByClientKey(asked);
    if (before === null) throw await this.whyNotWritten(asked);
    if (!before.same) throw new Refusal('CLIENT_KEY_REUSED');
    return toPostType(before);
  }

  /** With the key still free the discussion takes no more posts, or not yet. */
  private async whyNotWritten(asked: NewPost): Promise<Refusal> {
    const turn = await this.paces.nextTurn(asked);
    return turn === null ? new Refusal('DISCUSSION_MOVED') : new Refusal('POST_TOO_EARLY', turn);
  }

  /** Gives the seq of the newest entry of the log. */
  private async ensureReader(person: Person, discussionId: string): Promise<number> {
    const [actor, place] = await Promise.all([person.actor, this.discussions.findGroupOf(discussionId)]);
    const { lastSeq, ...group } = found(place);
    ensure(canReadDiscussions(actor, group), { groupId: group.groupId });
    return lastSeq;
  }
}
