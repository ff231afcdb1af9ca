// What an enquiry says of itself, and the words that are kept in it.
import type { RefusalCode } from '../refusals.js';
import type { ConsentGiver } from '../safeguarding/consent.rules.js';

/** In characters, after trimming. */
export const ENQUIRY_LENGTHS = {
  question: { least: 10, most: 200 },
  /** What is meant to change for pupils. */
  change: { least: 10, most: 500 },
  /** What one looks at to see it, and how it is; each may be empty. */
  indicator: { least: 0, most: 300 },
  /** What somebody does in it. */
  part: { least: 0, most: 120 },
  evidenceTitle: { least: 3, most: 120 },
  quotation: { least: 3, most: 600 },
  /** Who said it, where no pupil is named, e.g. "a boy in Year 4". */
  saidBy: { least: 0, most: 60 },
  expectation: { least: 10, most: 400 },
  happened: { least: 3, most: 600 },
} as const;

/** Read and agreed to before anything is collected (field.md: consent, burden, harm, and who sees it). */
export const ethicsPoints = ['told', 'may_refuse', 'least_needed', 'no_names', 'who_sees'] as const;
export type EthicsPoint = (typeof ethicsPoints)[number];

/** How sure a piece of evidence is, after Nesta's standards: 1 an account of what happened, 5 the same wherever it is tried. */
export const evidenceStrengths = [1, 2, 3, 4, 5] as const;
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** So many pupils can be known by one piece of evidence. */
export const PUPILS_SHOWN_MOST = 12;

/** Of one round so much of what was expected is kept. */
export const EXPECTATIONS_MOST = 20;

/** Why something of a pupil cannot be shown, by what is missing first: the family's word, then the school's. */
export function consentRefusal(missing: readonly ConsentGiver[]): RefusalCode {
  if (missing.includes('guardian')) return 'CONSENT_OF_GUARDIAN_MISSING';
  return missing.includes('pupil') ? 'CONSENT_OF_PUPIL_MISSING' : 'CONSENT_OF_SCHOOL_MISSING';
}
