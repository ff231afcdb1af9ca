// What becomes of a post: its author edits it, somebody removes it or puts it back, and everybody reads what it was.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canEditPost,
  canPinPosts,
  canReadDiscussions,
  canRemovePost,
  canResolve,
  HISTORY_MOST,
  pathToPost,
  type PostChange,
  type PostFacts,
  type Verdict,
} from '@sixfold/domain';
import { inWords } from '../networks/in-words.js';
import { refuseTooLate } from '../networks/restoring.service.js';
import { PeopleRepository } from '../people/people.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { unlessTaken } from '../platform/database/unless-taken.js';
import { SharedFiles } from '../platform/files/shared/shared-files.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Live } from '../platform/live/live.js';
import { Notices } from '../platform/notices/notices.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { DISCUSSION_ROOM } from './discussion.room.js';
import { MentionsRepository } from './mentions/mentions.repository.js';
import { MentionsService } from './mentions/mentions.service.js';
import type { NamingText } from './mentions/naming-text.js';
import {
  type FormerText,
  type FoundPost,
  type LockedPost,
  PostChangesRepository,
  type WishedChange,
} from './post-changes.repository.js';
import {
  asPushed,
  type EditPostArgs,
  type MarkAnswerArgs,
  type PinPostArgs,
  type PostType,
  type RemovePostArgs,
  type RestorePostArgs,
  toPostType,
} from './post.type.js';
import { POST } from './post-files.js';
import { PostsRepository } from './posts.repository.js';

/** Whether there is anything to do: false when it is so already. @throws Refusal when it cannot be done any more */
type Decision = (post: LockedPost, now: Date) => boolean;

@Injectable()
export class PostChangesService {
  constructor(
    private readonly changes: PostChangesRepository,
    private readonly posts: PostsRepository,
    private readonly people: PeopleRepository,
    private readonly mentions: MentionsRepository,
    private readonly naming: MentionsService,
    private readonly files: SharedFiles,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal POST_OF_ANOTHER, POST_REMOVED, POST_ASKS_GROUP, POST_IS_ACTION for what others rely on already */
  async edit(actor: Actor, { id, body, clientKey }: EditPostArgs): Promise<PostType> {
    const post = await this.judged(actor, id, canEditPost);
    if (post.asksGroup) throw new Refusal('POST_ASKS_GROUP');
    if (post.isAction) throw new Refusal('POST_IS_ACTION');
    const naming = await this.naming.read({ ...post, filesOf: actor.personId }, body);
    const wish = { ...wishOf(actor, id, post), kind: 'edited', clientKey, naming, body: naming.body } as const;
    return this.change(post, wish, (standing) => unlessRemoved(standing) && !standing.saysSo);
  }

  /** @throws Refusal CONVENOR_NEEDED, REASON_NEEDED for what another wrote, POST_REMOVED when somebody else was first */
  async remove(actor: Actor, { id, reason, clientKey }: RemovePostArgs): Promise<PostType> {
    const post = await this.judged(actor, id, canRemovePost);
    const given = post.authorId === actor.personId ? null : inWords(reason);
    const wish = { ...wishOf(actor, id, post), kind: 'removed', clientKey, reason: given } as const;
    return this.change(post, wish, ({ removedBy }) => {
      if (removedBy !== null && removedBy !== actor.personId) throw new Refusal('POST_REMOVED');
      return removedBy === null;
    });
  }

  /** Undoes a removal, by whoever did that. @throws Refusal POST_REMOVED_BY_ANOTHER, TOO_LATE_TO_RESTORE */
  async restore(actor: Actor, { id, clientKey }: RestorePostArgs): Promise<PostType> {
    const post = await this.judged(actor, id, canRemovePost);
    const wish = { ...wishOf(actor, id, post), kind: 'restored', clientKey } as const;
    return this.change(post, wish, ({ removedAt, removedBy }, now) => {
      if (removedAt === null) return false;
      if (removedBy !== actor.personId) throw new Refusal('POST_REMOVED_BY_ANOTHER');
      refuseTooLate(removedAt, now);
      return true;
    });
  }

  /** @throws Refusal PINNED_BY_CONVENOR, POST_REMOVED */
  async pin(actor: Actor, { id, isPinned, clientKey }: PinPostArgs): Promise<PostType> {
    const post = await this.judged(actor, id, canPinPosts);
    const wish = { ...wishOf(actor, id, post), kind: isPinned ? 'pinned' : 'unpinned', clientKey } as const;
    return this.change(post, wish, (standing) => unlessRemoved(standing) && standing.isPinned !== isPinned);
  }

  /** Says of a post that it answered what was asked, or takes that back. @throws Refusal STARTER_NEEDED, POST_REMOVED */
  async markAnswer(actor: Actor, { id, isAnswer, clientKey }: MarkAnswerArgs): Promise<PostType> {
    const post = await this.judged(actor, id, canResolve);
    const wish = { ...wishOf(actor, id, post), kind: isAnswer ? 'resolved' : 'unresolved', clientKey } as const;
    return this.change(post, wish, (standing) => unlessRemoved(standing) && standing.isAnswer !== isAnswer);
  }

  /** How it read before. Of a removed post that is for its author and for those who could remove it. */
  async history(actor: Actor, id: string): Promise<FormerText[]> {
    const post = await this.judged(actor, id, canReadDiscussions);
    if (post.removedAt !== null && !canRemovePost(actor, post).allowed) throw new Refusal('POST_REMOVED');
    return this.changes.formerTexts(id, HISTORY_MOST);
  }

  private async judged(
    actor: Actor,
    id: string,
    judge: (actor: Actor, post: PostFacts) => Verdict,
  ): Promise<FoundPost> {
    const post = found(await this.changes.find(id, actor.personId));
    ensure(judge(actor, post), { groupId: post.groupId });
    return post;
  }

  /** Changes the post unless the same key has done so before, and pushes what it is like now. */
  private async change(post: FoundPost, asked: WishedChange, decide: Decision): Promise<PostType> {
    let isNew = false;
    const isFree = await unlessTaken(['post_change_key_once'], async () => {
      isNew = await this.transaction.run(async (tx) => {
        const locked = found(await this.changes.lock(tx, asked));
        if (locked.isTrace) throw new Refusal('POST_MOVED');
        const wish = { ...asked, discussionId: locked.discussionId };
        const before = await this.changes.findByClientKey(tx, wish);
        if (before === false) throw new Refusal('CLIENT_KEY_REUSED');
        const now = this.clock.now();
        if (before === true || !decide(locked, now)) return false;
        await this.changes.write(tx, wish, now);
        const { kind, postId, discussionId, personId } = wish;
        tx.record({ name: 'discussion.post-changed', discussionId, postId, change: kind, personId });
        if (wish.naming) {
          await this.files.use(tx, [wish.naming.body], POST, postId);
          await this.nameAnew(tx, wish, wish.naming);
        }
        if (isOfModerators(kind) && personId !== post.authorId) await this.answerFor(tx, post, wish);
        return true;
      });
    });
    if (!isFree) throw new Refusal('CLIENT_KEY_REUSED');
    const changed = toPostType(found(await this.posts.findById(asked.personId, asked.postId)));
    if (isNew) this.push(asked.kind, changed);
    return changed;
  }

  /** Who met a post while it was removed knows no reactions to it: once it is restored each reads it for themselves. */
  private push(kind: PostChange, post: PostType): void {
    const { discussionId, changedSeq } = post;
    if (kind === 'restored') {
      this.live.pushHead(DISCUSSION_ROOM, { id: discussionId, seq: changedSeq });
    } else this.live.push(DISCUSSION_ROOM, discussionId, 'entry', asPushed(post));
  }

  /** Whoever is named only now would not hear of it from a post that was told before. */
  private async nameAnew(tx: Tx, { postId, discussionId }: WishedChange, naming: NamingText): Promise<void> {
    const personIds = await this.mentions.keep(tx, postId, naming);
    if (personIds.length > 0) tx.record({ name: 'discussion.post-named', discussionId, postId, personIds });
  }

  /** Who changes what another wrote stands by it: in the audit log, and before the author. */
  private async answerFor(tx: Tx, post: FoundPost, { kind, postId, personId, clientKey, reason }: WishedChange) {
    const { authorId, discussionId, seq, networkId, networkName, title } = post;
    tx.audit({ act: `discussion.post-${kind}`, actorId: personId, subjectId: postId, details: { reason } });
    const { name: personName } = found(await this.people.findInside(tx, personId));
    const to = { to: [authorId], networkId, path: pathToPost(discussionId, seq), dedupeKey: `post:${clientKey}` };
    const details = { networkName, personName, title };
    if (reason === null) await this.notices.tell(tx, { ...to, kind: 'post-restored', details });
    else await this.notices.tell(tx, { ...to, kind: 'post-removed', details: { ...details, reason } });
  }
}

function unlessRemoved({ removedAt }: LockedPost): true {
  if (removedAt !== null) throw new Refusal('POST_REMOVED');
  return true;
}

const isOfModerators = (kind: PostChange): boolean => kind === 'removed' || kind === 'restored';

const wishOf = ({ personId }: Actor, postId: string, { discussionId }: FoundPost) => ({
  postId,
  discussionId,
  personId,
  body: null,
  naming: null,
  reason: null,
});
