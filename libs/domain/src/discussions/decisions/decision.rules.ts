// How a working group decides: until when it answers, what the answers come to, and what an outcome owes the group.
import { endOfDay, isDayAhead } from '../../notices/local-time.rules.js';

/** Characters, after trimming. */
export const DECISION_QUESTION_LENGTH = { least: 3, most: 200 } as const;
export const DECISION_EXPLANATION_LENGTH = { least: 0, most: 2_000 } as const;
export const DECISION_OPTION_LENGTH = { least: 1, most: 200 } as const;
export const DECISION_REASON_LENGTH = { least: 0, most: 500 } as const;
export const OUTCOME_LENGTH = { least: 3, most: 2_000 } as const;

/** How many options there are to choose from. */
export const DECISION_OPTIONS = { least: 2, most: 8 } as const;

/** The last day on which the group answers is never further ahead. */
export const MOST_DAYS_TO_DECIDE = 90;

/** Who has not answered is reminded once, so many days before answering ends. */
export const DECISION_REMINDER_DAYS = 2;

/** One option, any of them, or none of one's business. */
export const stances = ['option', 'any', 'abstain'] as const;
export type Stance = (typeof stances)[number];

/** What one member answers; `option` is the place of the one chosen, from 0, and null for the other stances. */
export interface DecisionAnswer {
  readonly stance: Stance;
  readonly option: number | null;
}

export const decisionStandings = ['open', 'waits_for_outcome', 'decided'] as const;
export type DecisionStanding = (typeof decisionStandings)[number];

/** Enough of them, and no two that say the same. */
export function areOptions(options: readonly string[]): boolean {
  const { length } = options;
  const different = new Set(options.map((option) => option.trim().toLowerCase())).size;
  return different === length && length >= DECISION_OPTIONS.least && length <= DECISION_OPTIONS.most;
}

/** Whether a group can answer until the end of a day (YYYY-MM-DD) by the clock of its time zone. */
export const canAnswerUntil = (day: string, timeZone: string, now: Date): boolean =>
  isDayAhead(day, MOST_DAYS_TO_DECIDE, timeZone, now);

/** The moment at which that day is over there. */
export const answersEndAt = endOfDay;

export function decisionStandingOf(
  { decidedAt, endsAt }: { readonly decidedAt: Date | null; readonly endsAt: Date },
  now: Date,
): DecisionStanding {
  if (decidedAt !== null) return 'decided';
  return now < endsAt ? 'open' : 'waits_for_outcome';
}

/** Whether it is an answer to a question with so many options. */
export const isAnswerTo = (optionCount: number, { stance, option }: DecisionAnswer): boolean =>
  stance === 'option' ? option !== null && isOptionOf(optionCount, option) : option === null;

export const isOptionOf = (optionCount: number, option: number): boolean =>
  Number.isInteger(option) && option >= 0 && option < optionCount;

/** How many chose each option; who can live with any, and who abstains, counts for none. */
export const countsOf = (optionCount: number, answers: readonly DecisionAnswer[]): readonly number[] =>
  Array.from({ length: optionCount }, (_, place) => answers.filter(({ option }) => option === place).length);

/** An outcome may be another than most chose; then it owes the group the reasons. */
export const owesReasons = (option: number, counts: readonly number[]): boolean =>
  (counts[option] ?? 0) < Math.max(...counts);
