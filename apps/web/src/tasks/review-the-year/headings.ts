// The headings and levels as the API spells them, in the order of the rules.
import { reviewHeadings, reviewLevels } from '@sixfold/domain';
import type { Answer, Heading, Level } from './review-the-year.graphql.js';

export const headings = reviewHeadings.map((heading) => heading.toUpperCase() as Heading);
export const levels = reviewLevels.map((level) => level.toUpperCase() as Level);

export const answerUnder = (heading: Heading, answers: readonly Answer[]): Answer | undefined =>
  answers.find((answer) => answer.heading === heading);
