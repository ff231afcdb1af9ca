// Who does what by when: how an action that a group agreed on stands, and until which days it may be put off.
import { isDayAhead } from '../../notices/local-time.rules.js';

/** Characters, after trimming. */
export const ACTION_LENGTH = { least: 3, most: 300 } as const;
export const ACTION_ANSWER_LENGTH = { least: 0, most: 300 } as const;

/** An action is never due further ahead. */
export const MOST_DAYS_TO_ACT = 400;

/** Whoever has it is reminded once, so many days before it is due. */
export const ACTION_REMINDER_DAYS = 2;

/** Nobody has it, somebody is asked to take it, somebody has it; it is done, or no longer wanted. */
export const actionStandings = ['free', 'offered', 'held', 'done', 'dropped'] as const;
export type ActionStanding = (typeof actionStandings)[number];

/** How an action ends. */
export const actionEnds = ['done', 'dropped'] as const;
export type ActionEnd = (typeof actionEnds)[number];

export interface ActionState {
  /** Null when it has none, and when whoever had it is not in the group any more. */
  readonly ownerId: string | null;
  readonly isAccepted: boolean;
  readonly endedAs: ActionEnd | null;
}

export function actionStandingOf({ ownerId, isAccepted, endedAs }: ActionState): ActionStanding {
  if (endedAs !== null) return endedAs;
  if (ownerId === null) return 'free';
  return isAccepted ? 'held' : 'offered';
}

export const hasEnded = (standing: ActionStanding): boolean => standing === 'done' || standing === 'dropped';

/** Only what is still to be done is late. */
export const isOverdue = (standing: ActionStanding, dueEndsAt: Date | null, now: Date): boolean =>
  dueEndsAt !== null && !hasEnded(standing) && now >= dueEndsAt;

/** Whether an action can be due on a day (YYYY-MM-DD) of that time zone; null is whenever it is. */
export const canBeDue = (day: string | null, timeZone: string, now: Date): boolean =>
  day === null || isDayAhead(day, MOST_DAYS_TO_ACT, timeZone, now);

/** What can become of it; each is an entry of the discussion's log. */
export type ActionChange = 'given' | 'accepted' | 'declined' | 'scheduled' | ActionEnd | 'reopened';
