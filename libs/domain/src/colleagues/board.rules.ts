// A network's board of offers and asks: what an entry may say, for how long it stands, and how it stands now.
import { dayOf } from '../networks/informal.rules.js';
import { isDay } from '../notices/local-time.rules.js';

/** A chance to lead: chairing a session, hosting a visit, running a group. */
export const boardKinds = ['offer', 'ask', 'chance'] as const;
export type BoardKind = (typeof boardKinds)[number];

/** What its author, or a co-leader, has made of an entry. */
export type BoardSettlement = 'open' | 'met' | 'closed';

export const boardStandings = ['open', 'over', 'met', 'closed'] as const;
export type BoardStanding = (typeof boardStandings)[number];

/** The parts of the board: what waits for an answer, what one has to do with oneself, what was met. */
export const boardParts = ['open', 'mine', 'met'] as const;
export type BoardPart = (typeof boardParts)[number];

export const BOARD_TITLE_LENGTH = { least: 3, most: 120 } as const;
export const BOARD_WORDS_LENGTH = { least: 1, most: 1_000 } as const;
export const BOARD_ANSWER_LENGTH = { least: 1, most: 500 } as const;

export const MOST_MONTHS_ON_BOARD = 6;
export const USUAL_MONTHS_ON_BOARD = 3;
export const BOARD_REMINDER_DAYS = 7;

/** The day, as YYYY-MM-DD, so many months after now; the last of its month where that has fewer days. */
function dayInMonths(months: number, now: Date): string {
  const day = new Date(now);
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  const daysOfMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(now.getUTCDate(), daysOfMonth));
  return dayOf(day);
}

export const latestBoardDay = (now: Date): string => dayInMonths(MOST_MONTHS_ON_BOARD, now);
export const usualBoardDay = (now: Date): string => dayInMonths(USUAL_MONTHS_ON_BOARD, now);

/** Whether a day (YYYY-MM-DD) can be the last one of an entry: today at the earliest. */
export const canStandUntil = (endsOn: string, now: Date): boolean =>
  isDay(endsOn) && endsOn >= dayOf(now) && endsOn <= latestBoardDay(now);

/** An entry stands to the end of its last day, in UTC. */
export const boardStandingOf = (
  { settlement, endsOn }: { readonly settlement: BoardSettlement; readonly endsOn: string },
  now: Date,
): BoardStanding => (settlement === 'open' && endsOn < dayOf(now) ? 'over' : settlement);

const LONGEST_TITLE_FROM_PROFILE = 80;
const BREAK_AFTER = /(?<=[.!?])\s|\n/u;

/**
 * What somebody wrote in their profile as an entry: its first sentence on top, cut between words where it is long.
 * Null for what is too short to be one.
 */
export function entryFromProfile(text: string): { readonly title: string; readonly words: string } | null {
  const words = text.trim();
  if (words.length < BOARD_TITLE_LENGTH.least) return null;
  const sentence = (words.split(BREAK_AFTER)[0] ?? words).replace(/[.]$/u, '');
  const title = sentence.length < BOARD_TITLE_LENGTH.least ? words : sentence;
  return { title: title.length <= LONGEST_TITLE_FROM_PROFILE ? title : `${wordsOfStart(title)} …`, words };
}

function wordsOfStart(text: string): string {
  const start = text.slice(0, LONGEST_TITLE_FROM_PROFILE);
  const end = start.lastIndexOf(' ');
  return end > 0 ? start.slice(0, end) : start;
}
