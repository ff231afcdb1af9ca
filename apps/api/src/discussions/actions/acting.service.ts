// What becomes of an action that stands: it is given, answered for, put off, ended and opened again.
import { Injectable } from '@nestjs/common';
import {
  type ActionFacts,
  type Actor,
  canAnswerAction,
  canEndAction,
  canGiveAction,
  canScheduleAction,
  pathToPost,
  type Verdict,
} from '@sixfold/domain';
import { PeopleRepository } from '../../people/people.repository.js';
import { Clock } from '../../platform/clock/clock.js';
import { unlessTaken } from '../../platform/database/unless-taken.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { PushPost } from '../push-post.js';
import type {
  AnswerActionArgs,
  ChangeActionArgs,
  EndActionArgs,
  GiveActionArgs,
  ScheduleActionArgs,
} from './action.input.js';
import { actionFacts, type ActionType } from './action.type.js';
import { type ActionRow, ActionsRepository, type WishedActionChange } from './actions.repository.js';
import { ActionsService } from './actions.service.js';

interface Change {
  readonly wish: WishedActionChange;
  readonly judge: (actor: Actor, action: ActionFacts) => Verdict;
  /** Whether there is nothing to do. */
  readonly isSo: (action: ActionRow) => boolean;
  readonly tell?: (tx: Tx, before: ActionRow) => Promise<void>;
}

@Injectable()
export class ActingService {
  constructor(
    private readonly service: ActionsService,
    private readonly actions: ActionsRepository,
    private readonly people: PeopleRepository,
    private readonly notices: Notices,
    private readonly pushing: PushPost,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal ACTION_OF_ANOTHER, ACTION_ENDED, ACTION_OWNER_NOT_IN_GROUP */
  give(actor: Actor, { personId: givenTo, ...asked }: GiveActionArgs): Promise<ActionType> {
    return this.change(actor, {
      wish: { ...wishOf(actor, asked), kind: 'given', givenTo },
      judge: canGiveAction,
      isSo: ({ ownerId, isAccepted }) => ownerId === givenTo && (givenTo !== actor.personId || isAccepted),
      tell: async (tx, { id }) => {
        if (givenTo !== null) await this.service.offer(tx, actor, id, givenTo, asked.clientKey);
      },
    });
  }

  /** Of two answers at the same moment the first stands. @throws Refusal ACTION_NOT_OFFERED, ACTION_ENDED */
  answer(actor: Actor, { accepts, words, ...asked }: AnswerActionArgs): Promise<ActionType> {
    return this.change(actor, {
      wish: { ...wishOf(actor, asked), kind: accepts ? 'accepted' : 'declined', words },
      judge: canAnswerAction,
      isSo: () => false,
      tell: async (tx, action) => {
        if (!accepts) await this.tellMaker(tx, 'action-declined', actor, action, asked.clientKey, words);
      },
    });
  }

  /** @throws Refusal ACTION_DAY_NOT_ACCEPTED, ACTION_OF_ANOTHER, ACTION_ENDED */
  async schedule(actor: Actor, { dueBy, ...asked }: ScheduleActionArgs): Promise<ActionType> {
    const { groupId } = await this.service.readable(actor, asked.id);
    const due = await this.service.dueOf(groupId, dueBy);
    return this.change(actor, {
      wish: { ...wishOf(actor, asked), ...due, kind: 'scheduled' },
      judge: canScheduleAction,
      isSo: (action) => action.dueBy === dueBy,
    });
  }

  /** Done, dropped, or neither again. @throws Refusal ACTION_OF_ANOTHER, ACTION_ENDED when it has ended otherwise */
  end(actor: Actor, { as, ...asked }: EndActionArgs): Promise<ActionType> {
    return this.change(actor, {
      wish: { ...wishOf(actor, asked), kind: as ?? 'reopened' },
      judge: (person, action) => canEndAction(person, action, as),
      isSo: ({ endedAs }) => endedAs === as,
      tell: async (tx, action) => {
        if (as === 'done') await this.tellMaker(tx, 'action-done', actor, action, action.id, '');
      },
    });
  }

  private async change(actor: Actor, { wish, judge, isSo, tell }: Change): Promise<ActionType> {
    const { actionId } = wish;
    const { discussionId, groupId } = await this.service.readable(actor, actionId);
    let isNew = false;
    const isFree = await unlessTaken(['action_change_key_once'], async () => {
      isNew = await this.transaction.run(async (tx) => {
        await this.actions.lock(tx, actionId);
        const action = found(await this.actions.findInside(tx, actor.personId, actionId));
        const before = await this.actions.findByClientKey(tx, wish);
        if (before === false) throw new Refusal('CLIENT_KEY_REUSED');
        if (before === true) return false;
        ensure(judge(actor, actionFacts(action)), { groupId });
        if (isSo(action)) return false;
        await this.actions.change(tx, wish, this.clock.now());
        await tell?.(tx, action);
        return true;
      });
    });
    if (!isFree) throw new Refusal('CLIENT_KEY_REUSED');
    if (isNew) await this.pushing.push(actor.personId, discussionId, actionId);
    return this.service.action(actor, actionId);
  }

  private async tellMaker(
    tx: Tx,
    kind: 'action-declined' | 'action-done',
    { personId }: Actor,
    action: ActionRow,
    dedupeKey: string,
    answer: string,
  ): Promise<void> {
    const { makerId, networkId, networkName, groupName, words, discussionId, seq } = action;
    if (makerId === personId || !(await this.actions.isInGroup(tx, action.groupId, makerId))) return;
    const { name: personName } = found(await this.people.findInside(tx, personId));
    const to = { to: [makerId], networkId, path: pathToPost(discussionId, seq), dedupeKey: `${kind}:${dedupeKey}` };
    const details = { networkName, groupName, words, personName };
    if (kind === 'action-done') await this.notices.tell(tx, { ...to, kind, details });
    else await this.notices.tell(tx, { ...to, kind, details: { ...details, answer } });
  }
}

const wishOf = ({ personId }: Actor, { id: actionId, clientKey }: ChangeActionArgs) => ({
  actionId,
  personId,
  clientKey,
  givenTo: null,
  dueBy: null,
  dueEndsAt: null,
  words: '',
});
