// Who asks a working group to decide, who answers, and who records the outcome.
import type { Actor } from '../../actor.js';
import type { OwnPlace } from '../../groups/group.policy.js';
import { refuse, type Verdict } from '../../verdict.js';
import { canPost } from '../discussion.policy.js';
import type { DecisionStanding } from './decision.rules.js';

export interface DecisionFacts extends OwnPlace {
  readonly askerId: string;
  readonly standing: DecisionStanding;
}

/** Whoever may write in the group asks it, also to think again about what it decided. */
export const canAskToDecide = canPost;

/** Everybody who is in the group; who only reads along does not. */
export function canAnswerDecision(actor: Actor, decision: DecisionFacts): Verdict {
  const verdict = canPost(actor, decision);
  if (!verdict.allowed || decision.standing === 'open') return verdict;
  return refuse(decision.standing === 'decided' ? 'DECISION_MADE' : 'DECISION_ANSWERS_ENDED');
}

/** Once nobody answers any more, anybody who is in the group; before, who asked or a convenor. */
export function canRecordOutcome(actor: Actor, decision: DecisionFacts): Verdict {
  const verdict = canPost(actor, decision);
  if (!verdict.allowed || decision.standing === 'waits_for_outcome') return verdict;
  if (decision.standing === 'decided') return refuse('DECISION_MADE');
  const mayEndIt = decision.isConvenor || decision.askerId === actor.personId;
  return mayEndIt ? verdict : refuse('DECISION_STILL_OPEN');
}

/** What was decided stays: only a new question that names it comes back to it. */
export function canReconsider(actor: Actor, decision: DecisionFacts): Verdict {
  const verdict = canAskToDecide(actor, decision);
  return verdict.allowed && decision.standing !== 'decided' ? refuse('DECISION_NOT_MADE') : verdict;
}
