// Who makes actions of a working group, has them, ends them and puts them off. Who only reads along does nothing here.
import type { Actor } from '../../actor.js';
import type { OwnPlace } from '../../groups/group.policy.js';
import { refuse, type Verdict } from '../../verdict.js';
import { canPost } from '../discussion.policy.js';
import { type ActionEnd, type ActionStanding, hasEnded } from './action.rules.js';

export interface ActionFacts extends OwnPlace {
  readonly makerId: string;
  /** Null when it has none, and when whoever had it is not in the group any more. */
  readonly ownerId: string | null;
  readonly standing: ActionStanding;
}

/** Whoever may write in the group. */
export const canMakeAction = canPost;

/** Takes it, asks somebody to, or gives it back. What nobody has is for all, else it is moved on by whom it concerns. */
export function canGiveAction(actor: Actor, action: ActionFacts): Verdict {
  const { standing, isConvenor, makerId, ownerId } = action;
  const isTheirs = actor.personId === (standing === 'held' ? ownerId : makerId);
  return ofThem(canWorkOn(actor, action), standing === 'free' || isConvenor || isTheirs);
}

/** Only whoever is asked, and once: what was taken is given back by `canGiveAction`. */
export function canAnswerAction(actor: Actor, action: ActionFacts): Verdict {
  const verdict = canWorkOn(actor, action);
  const isAsked = action.standing === 'offered' && action.ownerId === actor.personId;
  return !verdict.allowed || isAsked ? verdict : refuse('ACTION_NOT_OFFERED');
}

/** Says by when: whoever may say that it is done. */
export function canScheduleAction(actor: Actor, action: ActionFacts): Verdict {
  const verdict = canWorkOn(actor, action);
  return verdict.allowed ? canEndAction(actor, action, 'done') : verdict;
}

/**
 * That it is done is said by whoever has it, whoever made it, and the convenors; that it is no longer wanted by the last
 * two. The same people take it back (null).
 */
export function canEndAction(actor: Actor, action: ActionFacts, end: ActionEnd | null): Verdict {
  const { standing, isConvenor, makerId, ownerId } = action;
  const verdict = canPost(actor, action);
  const isOtherwiseEnded = end !== null && hasEnded(standing) && standing !== end;
  if (verdict.allowed && isOtherwiseEnded) return refuse('ACTION_ENDED');
  const holds = standing !== 'offered' && ownerId === actor.personId;
  const isDropping = (end ?? standing) === 'dropped';
  return ofThem(verdict, isConvenor || makerId === actor.personId || (holds && !isDropping));
}

function canWorkOn(actor: Actor, action: ActionFacts): Verdict {
  const verdict = canPost(actor, action);
  return verdict.allowed && hasEnded(action.standing) ? refuse('ACTION_ENDED') : verdict;
}

const ofThem = (verdict: Verdict, mayDoIt: boolean): Verdict =>
  !verdict.allowed || mayDoIt ? verdict : refuse('ACTION_OF_ANOTHER');
