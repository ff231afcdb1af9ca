// The two acts on a decision that stands: a member answers, and in the end somebody records what came of it.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAnswerDecision,
  canRecordOutcome,
  countsOf,
  type DecisionFacts,
  decisionStandingOf,
  isAnswerTo,
  isOptionOf,
  owesReasons,
  pathToPost,
  type Verdict,
} from '@sixfold/domain';
import { inWords } from '../../networks/in-words.js';
import { PeopleRepository } from '../../people/people.repository.js';
import { Clock } from '../../platform/clock/clock.js';
import { unlessTaken } from '../../platform/database/unless-taken.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { PushPost } from '../push-post.js';
import type { AnswerDecisionInput, RecordOutcomeInput } from './decision.input.js';
import type { DecisionType } from './decision.type.js';
import {
  type DecisionRow,
  DecisionsRepository,
  type HeldDecision,
  type WishedOutcome,
} from './decisions.repository.js';
import { DecisionsService } from './decisions.service.js';

type Judge = (actor: Actor, decision: DecisionFacts) => Verdict;

@Injectable()
export class DecidingService {
  constructor(
    private readonly service: DecisionsService,
    private readonly decisions: DecisionsRepository,
    private readonly people: PeopleRepository,
    private readonly notices: Notices,
    private readonly pushing: PushPost,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Answers, or answers anew. @throws Refusal DECISION_ANSWERS_ENDED, DECISION_MADE, INPUT_NOT_ACCEPTED */
  async answer(actor: Actor, { id, ...answer }: AnswerDecisionInput): Promise<DecisionType> {
    const decision = await this.service.readable(actor, id);
    if (!isAnswerTo(decision.options.length, answer)) throw new Refusal('INPUT_NOT_ACCEPTED', { field: 'option' });
    const wish = { ...answer, decisionId: id, personId: actor.personId };
    const isFree = await unlessTaken(['decision_answer_key_once'], () =>
      this.change(actor, decision, canAnswerDecision, async (tx) => {
        const before = await this.decisions.findByClientKey(tx, wish);
        if (before === false) throw new Refusal('CLIENT_KEY_REUSED');
        return before === null ? (now) => this.decisions.answer(tx, wish, now) : null;
      }),
    );
    if (!isFree) throw new Refusal('CLIENT_KEY_REUSED');
    return this.service.decision(actor, id);
  }

  /** Of two at the same moment the first stands. @throws Refusal DECISION_STILL_OPEN, DECISION_MADE, REASON_NEEDED */
  async record(actor: Actor, { id, option, words, reasons, clientKey }: RecordOutcomeInput): Promise<DecisionType> {
    const decision = await this.service.readable(actor, id);
    const { length } = decision.options;
    if (!isOptionOf(length, option)) throw new Refusal('INPUT_NOT_ACCEPTED', { field: 'option' });
    await this.change(actor, decision, canRecordOutcome, async (tx, { ownOutcome }) => {
      const isSame = ownOutcome?.clientKey === clientKey && ownOutcome.option === option && ownOutcome.words === words;
      if (isSame) return null;
      return async (now) => {
        const counts = countsOf(length, await this.decisions.answersInside(tx, id));
        const owed = owesReasons(option, counts) ? inWords(reasons) : null;
        const outcome = { decisionId: id, personId: actor.personId, option, words, reasons: owed, clientKey };
        await this.decisions.record(tx, outcome, now);
        await this.tell(tx, decision, outcome);
      };
    });
    return this.service.decision(actor, id);
  }

  /** Holds the decision and judges it as it is then; `wish` is null for what was done before by the same key. */
  private async change(
    actor: Actor,
    decision: DecisionRow,
    judge: Judge,
    wish: (tx: Tx, held: HeldDecision) => Promise<((now: Date) => Promise<void>) | null>,
  ): Promise<void> {
    const { id, discussionId, groupId } = decision;
    const isNew = await this.transaction.run(async (tx) => {
      const held = found(await this.decisions.lock(tx, id, actor.personId));
      const now = this.clock.now();
      const act = await wish(tx, held);
      if (act === null) return false;
      if (held.isWithdrawn) throw new Refusal('POST_REMOVED');
      const standing = decisionStandingOf(held, now);
      ensure(judge(actor, { ...decision, standing }), { groupId });
      await act(now);
      return true;
    });
    if (isNew) await this.pushing.push(actor.personId, discussionId, id);
  }

  private async tell(tx: Tx, decision: DecisionRow, { personId, option }: WishedOutcome): Promise<void> {
    const { id, networkId, networkName, groupId, groupName, question } = decision;
    const { name: personName } = found(await this.people.findInside(tx, personId));
    const outcome = found(decision.options[option]);
    await this.notices.tell(tx, {
      kind: 'decision-made',
      to: await this.decisions.othersIn(tx, groupId, personId),
      networkId,
      path: pathToPost(decision.discussionId, decision.seq),
      details: { networkName, groupName, question, personName, outcome },
      dedupeKey: `decision-made:${id}`,
    });
  }
}
