// Actions of working groups: read one by one or as lists, and made.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canBeDue,
  canMakeAction,
  canReadDiscussions,
  endOfDay,
  letterTimeZone,
  MOST_DAYS_TO_ACT,
  pathToPost,
} from '@sixfold/domain';
import { documentOf } from '@sixfold/rich-text';
import { PeopleRepository } from '../../people/people.repository.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { unlessTaken } from '../../platform/database/unless-taken.js';
import { type PageArgs, type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { DecisionsRepository } from '../decisions/decisions.repository.js';
import { DiscussionsRepository } from '../discussions.repository.js';
import { namesNobody } from '../mentions/naming-text.js';
import { type NewPost, PostsRepository } from '../posts.repository.js';
import { PushPost } from '../push-post.js';
import type { ActionsArgs, MakeActionInput } from './action.input.js';
import { type ActionType, toActionType } from './action.type.js';
import { type ActionRow, ActionsRepository, type Due, type NewAction } from './actions.repository.js';

@Injectable()
export class ActionsService {
  constructor(
    private readonly actions: ActionsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly discussions: DiscussionsRepository,
    private readonly posts: PostsRepository,
    private readonly people: PeopleRepository,
    private readonly notices: Notices,
    private readonly pushing: PushPost,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async action(actor: Actor, id: string): Promise<ActionType> {
    return toActionType(await this.readable(actor, id), actor, this.clock.now());
  }

  async ofGroup(actor: Actor, { groupId, ended, first, after }: ActionsArgs): Promise<PageOf<ActionType>> {
    ensure(canReadDiscussions(actor, found(await this.discussions.findGroup(groupId))), { groupId });
    if (!ended) {
      const rows = await this.actions.openOf(actor.personId, groupId, first, readCursor(after, ['day', 'id']));
      return this.pageOf(actor, rows, first, byDue);
    }
    const rows = await this.actions.endedOf(actor.personId, groupId, first, readCursor(after, ['id']));
    return this.pageOf(actor, rows, first, ({ id }) => [id]);
  }

  async mine(actor: Actor, { first, after }: PageArgs): Promise<PageOf<ActionType>> {
    const rows = await this.actions.ofOwner(actor.personId, first, readCursor(after, ['day', 'id']));
    return this.pageOf(actor, rows, first, byDue);
  }

  /** Makes one by a post of the discussion. @throws Refusal ACTION_DAY_NOT_ACCEPTED, ACTION_OWNER_NOT_IN_GROUP */
  async make(actor: Actor, input: MakeActionInput): Promise<ActionType> {
    const { discussionId, words, ownerId, fromPostId, clientKey } = input;
    const { personId: authorId } = actor;
    const voice = found(await this.discussions.findVoiceInDiscussion(discussionId, authorId));
    const { organisationId, language, groupId } = voice;
    ensure(canMakeAction(actor, voice), { groupId });
    if (organisationId === null) throw new Refusal('JOIN_GROUP_FIRST', { groupId });
    const due = await this.dueOf(groupId, input.dueBy);
    const text = namesNobody(documentOf(words));
    const post = { ...text, id: newId(), discussionId, authorId, organisationId, clientKey, language };
    const acceptedAt = ownerId === authorId ? this.clock.now() : null;
    const action = { ...due, id: post.id, groupId, words, fromPostId, ownerId, acceptedAt };
    if (!(await this.write(actor, post, action))) return this.madeBefore(actor, post);
    await this.pushing.push(authorId, discussionId, action.id);
    return this.action(actor, action.id);
  }

  /** @throws Refusal NOT_FOUND, JOIN_GROUP_FIRST */
  async readable(actor: Actor, id: string): Promise<ActionRow> {
    const action = found(await this.actions.find(actor.personId, id));
    ensure(canReadDiscussions(actor, action), { groupId: action.groupId });
    return action;
  }

  /** By the clock of the group's network. @throws Refusal ACTION_DAY_NOT_ACCEPTED */
  async dueOf(groupId: string, dueBy: string | null): Promise<Due> {
    if (dueBy === null) return { dueBy, dueEndsAt: null };
    const timeZone = letterTimeZone(await this.decisions.registerOf(groupId));
    if (canBeDue(dueBy, timeZone, this.clock.now())) return { dueBy, dueEndsAt: endOfDay(dueBy, timeZone) };
    throw new Refusal('ACTION_DAY_NOT_ACCEPTED', { days: MOST_DAYS_TO_ACT });
  }

  /** Asks the person to take it. @throws Refusal ACTION_OWNER_NOT_IN_GROUP */
  async offer(tx: Tx, actor: Actor, id: string, ownerId: string, dedupeKey: string): Promise<void> {
    const action = found(await this.actions.findInside(tx, actor.personId, id));
    if (!(await this.actions.isInGroup(tx, action.groupId, ownerId))) throw new Refusal('ACTION_OWNER_NOT_IN_GROUP');
    if (ownerId === actor.personId) return;
    const { name: personName } = found(await this.people.findInside(tx, actor.personId));
    const { networkId, networkName, groupName, words, discussionId, seq } = action;
    await this.notices.tell(tx, {
      kind: 'action-offered',
      to: [ownerId],
      networkId,
      path: pathToPost(discussionId, seq),
      details: { networkName, groupName, words, personName },
      dedupeKey: `action-offered:${dedupeKey}`,
    });
  }

  /** False when this person has used the key before, or uses it in this very moment in another request. */
  private async write(actor: Actor, post: NewPost, action: NewAction): Promise<boolean> {
    let isWritten = false;
    const isFree = await unlessTaken(['post_key_once'], () =>
      this.transaction.run(async (tx) => {
        const { id, fromPostId, ownerId } = action;
        isWritten = (await this.posts.writeInside(tx, post)) !== null;
        if (!isWritten) return;
        const isTorn = fromPostId !== null && !(await this.actions.isPostOf(tx, post.discussionId, fromPostId));
        if (isTorn) throw new Refusal('NOT_FOUND');
        await this.actions.insert(tx, action);
        await this.offer(tx, actor, id, ownerId, id);
      }),
    );
    return isFree && isWritten;
  }

  /** What has become of it since does not make it another. */
  private async madeBefore(actor: Actor, post: NewPost): Promise<ActionType> {
    const before = found(await this.posts.findByClientKey(post));
    if (!before.same || !before.isAction) throw new Refusal('CLIENT_KEY_REUSED');
    return this.action(actor, before.id);
  }

  private pageOf(
    actor: Actor,
    rows: readonly ActionRow[],
    first: number,
    keyOf: (row: ActionRow) => readonly unknown[],
  ): PageOf<ActionType> {
    const now = this.clock.now();
    return toPage(rows, first, keyOf, (row) => toActionType(row, actor, now));
  }
}

const byDue = ({ dueKey, id }: ActionRow): readonly unknown[] => [dueKey, id];
