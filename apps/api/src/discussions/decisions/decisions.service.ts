// Decisions of working groups: read one by one or as a list, asked for, answered, and made.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  answersEndAt,
  areOptions,
  canAnswerUntil,
  canAskToDecide,
  canReadDiscussions,
  canReconsider,
  DECISION_OPTIONS,
  letterTimeZone,
  MOST_DAYS_TO_DECIDE,
} from '@sixfold/domain';
import { documentOf } from '@sixfold/rich-text';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { unlessTaken } from '../../platform/database/unless-taken.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { DiscussionsRepository } from '../discussions.repository.js';
import { namesNobody } from '../mentions/naming-text.js';
import { type NewPost, PostsRepository } from '../posts.repository.js';
import { PushPost } from '../push-post.js';
import type { AskToDecideInput, DecisionsArgs } from './decision.input.js';
import { decisionFacts, type DecisionType, toDecisionType } from './decision.type.js';
import { type DecisionRow, DecisionsRepository, type NewDecision } from './decisions.repository.js';

@Injectable()
export class DecisionsService {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly discussions: DiscussionsRepository,
    private readonly posts: PostsRepository,
    private readonly transaction: Transaction,
    private readonly pushing: PushPost,
    private readonly clock: Clock,
  ) {}

  async decision(actor: Actor, id: string): Promise<DecisionType> {
    return toDecisionType(await this.readable(actor, id), actor, this.clock.now());
  }

  async ofGroup(actor: Actor, { groupId, first, after }: DecisionsArgs): Promise<PageOf<DecisionType>> {
    ensure(canReadDiscussions(actor, found(await this.discussions.findGroup(groupId))), { groupId });
    const rows = await this.decisions.ofGroup(actor.personId, groupId, first, readCursor(after, ['id']));
    const now = this.clock.now();
    return toPage(
      rows,
      first,
      ({ id }) => [id],
      (row) => toDecisionType(row, actor, now),
    );
  }

  /** Asks by a post of the discussion. @throws Refusal DECISION_OPTIONS_NOT_ACCEPTED, DECISION_DAY_NOT_ACCEPTED */
  async ask(actor: Actor, input: AskToDecideInput): Promise<DecisionType> {
    const { discussionId, question, explanation, answerBy, reconsiders, clientKey } = input;
    const voice = found(await this.discussions.findVoiceInDiscussion(discussionId, actor.personId));
    const { organisationId, language, groupId } = voice;
    ensure(canAskToDecide(actor, voice), { groupId });
    if (organisationId === null) throw new Refusal('JOIN_GROUP_FIRST', { groupId });
    const options = input.options.map(({ words }) => words);
    if (!areOptions(options)) throw new Refusal('DECISION_OPTIONS_NOT_ACCEPTED', DECISION_OPTIONS);
    const timeZone = letterTimeZone(await this.decisions.registerOf(groupId));
    if (!canAnswerUntil(answerBy, timeZone, this.clock.now())) {
      throw new Refusal('DECISION_DAY_NOT_ACCEPTED', { days: MOST_DAYS_TO_DECIDE });
    }
    const text = namesNobody(documentOf(explanation === '' ? question : `${question}\n${explanation}`));
    const post = { ...text, id: newId(), discussionId, authorId: actor.personId, organisationId, clientKey, language };
    const endsAt = answersEndAt(answerBy, timeZone);
    const asked = { id: post.id, groupId, question, options, answerBy, endsAt, reconsiders };
    if (!(await this.write(actor, post, asked))) return this.askedBefore(actor, post, asked);
    await this.pushing.push(actor.personId, discussionId, asked.id);
    return this.decision(actor, asked.id);
  }

  /** @throws Refusal NOT_FOUND, JOIN_GROUP_FIRST */
  async readable(actor: Actor, id: string): Promise<DecisionRow> {
    const decision = found(await this.decisions.find(actor.personId, id));
    ensure(canReadDiscussions(actor, decision), { groupId: decision.groupId });
    return decision;
  }

  /** False when this person has used the key before, or uses it in this very moment in another request. */
  private async write(actor: Actor, post: NewPost, asked: NewDecision): Promise<boolean> {
    let isWritten = false;
    const isFree = await unlessTaken(['post_key_once'], () =>
      this.transaction.run(async (tx) => {
        const { reconsiders } = asked;
        // Before the turn at the counter, in the order of whoever changes that post.
        if (reconsiders !== null) found(await this.decisions.lock(tx, reconsiders, actor.personId));
        isWritten = (await this.posts.writeInside(tx, post)) !== null;
        if (!isWritten) return;
        if (reconsiders !== null) await this.judgeFormer(tx, actor, asked.groupId, reconsiders);
        await this.decisions.insert(tx, asked);
      }),
    );
    return isFree && isWritten;
  }

  /** @throws Refusal DECISION_NOT_MADE, DECISION_RECONSIDERED; of another group it is as if it were not there */
  private async judgeFormer(tx: Tx, actor: Actor, groupId: string, id: string): Promise<void> {
    const former = found(await this.decisions.findInside(tx, actor.personId, id));
    if (former.groupId !== groupId) throw new Refusal('NOT_FOUND');
    ensure(canReconsider(actor, decisionFacts(former, this.clock.now())));
    if (former.later !== null) throw new Refusal('DECISION_RECONSIDERED');
  }

  private async askedBefore(actor: Actor, post: NewPost, asked: NewDecision): Promise<DecisionType> {
    const before = found(await this.posts.findByClientKey(post));
    if (!before.same || !before.asksGroup) throw new Refusal('CLIENT_KEY_REUSED');
    const decision = await this.readable(actor, before.id);
    const isSame = decision.answerBy === asked.answerBy && decision.options.join('\n') === asked.options.join('\n');
    if (!isSame) throw new Refusal('CLIENT_KEY_REUSED');
    return this.decision(actor, before.id);
  }
}
