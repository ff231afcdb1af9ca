// The yearly review: what a network asks itself once a programme year, and when it is due.
import { endOfProgrammeYear, PROGRAMME_YEARS, programmeYearOf } from './programme-year.rules.js';

/** What makes a network learn, after Earl and Katz: the headings of the review, in their order. */
export const reviewHeadings = [
  'purpose_and_focus',
  'relationships',
  'collaboration',
  'enquiry',
  'leadership',
  'accountability',
  'capacity_building',
] as const;
export type ReviewHeading = (typeof reviewHeadings)[number];

/** How far it has come, said in words and never counted. */
export const reviewLevels = ['not_yet', 'begun', 'under_way', 'how_we_work'] as const;
export type ReviewLevel = (typeof reviewLevels)[number];

/** One or two sentences. */
export const REVIEW_WORDS_MOST = 600;

export interface ReviewAnswer {
  readonly heading: ReviewHeading;
  /** Null while it is being thought about. */
  readonly level: ReviewLevel | null;
  readonly words: string;
}

/** The headings that still lack a level or their sentence, in order. */
export const unansweredHeadings = (answers: readonly ReviewAnswer[]): readonly ReviewHeading[] =>
  reviewHeadings.filter((heading) => {
    const answer = answers.find((one) => one.heading === heading);
    return !answer || answer.level === null || answer.words.trim() === '';
  });

export interface ReviewFacts {
  readonly activatedAt: Date | null;
  /** The latest year that has been reviewed; 0 while none has. */
  readonly lastReviewed: number;
}

/** A review is due so many months before its year ends. */
const DUE_MONTHS_BEFORE = 1;
const MONTHS_OF_A_YEAR = 12;
/** Months differ by as many. */
const DAYS_TO_SPARE = 3;

/** When the review of a programme year becomes due. */
export function reviewDueAt(activatedAt: Date, year: number): Date {
  const due = endOfProgrammeYear(activatedAt, year);
  due.setUTCMonth(due.getUTCMonth() - DUE_MONTHS_BEFORE);
  return due;
}

/** Networks activated after this moment have no review due; of the few of the days before, `dueReviewYear` decides. */
export function latestActivationDue(now: Date): Date {
  const activatedAt = new Date(now);
  activatedAt.setUTCMonth(now.getUTCMonth() + DUE_MONTHS_BEFORE - MONTHS_OF_A_YEAR, now.getUTCDate() + DAYS_TO_SPARE);
  return activatedAt;
}

/** The latest year whose review is due and has not been published, however late; null when none is. */
export function dueReviewYear({ activatedAt, lastReviewed }: ReviewFacts, now: Date): number | null {
  if (activatedAt === null) return null;
  for (let year = PROGRAMME_YEARS; year > lastReviewed; year -= 1) {
    if (reviewDueAt(activatedAt, year) <= now) return year;
  }
  return null;
}

/** The year that can be reviewed now: the one that is due, else the present one; null when that has been reviewed. */
export function yearToReview(facts: ReviewFacts, now: Date): number | null {
  const due = dueReviewYear(facts, now);
  if (due !== null) return due;
  const present = programmeYearOf(facts.activatedAt, now);
  return present !== null && present <= PROGRAMME_YEARS && present > facts.lastReviewed ? present : null;
}
