// What a resource is made of: the fields of its document, each compared and taken over by itself.
import type { Subject, TeachingPhase, YearGroup } from '../colleagues/teaching.js';

export const resourceFields = [
  'title',
  'purpose',
  'subject',
  'phase',
  'yearGroups',
  'language',
  'levels',
  'minutes',
  'steps',
  'materials',
  'links',
  'goals',
  'parts',
  'reasons',
] as const;
export type ResourceField = (typeof resourceFields)[number];

/** The six levels of learning that a piece of work can serve. */
export const learningLevels = [
  'pupil',
  'staff',
  'leadership',
  'school_wide',
  'school_to_school',
  'network_to_network',
] as const;
export type LearningLevel = (typeof learningLevels)[number];

export interface ResourceLink {
  readonly title: string;
  /** https only. */
  readonly address: string;
}

/** `Text` is a rich text document, `Language` a code of it. */
export interface ResourceDocument<Text, Language extends string = string> {
  readonly title: string;
  /** What it is for: what pupils, or colleagues, learn by it. */
  readonly purpose: string;
  readonly subject: Subject | null;
  readonly phase: TeachingPhase | null;
  readonly yearGroups: readonly YearGroup[];
  readonly language: Language;
  readonly levels: readonly LearningLevel[];
  /** How long it takes; null where that is not said. */
  readonly minutes: number | null;
  readonly steps: Text | null;
  readonly materials: Text | null;
  readonly links: readonly ResourceLink[];
  /** What is to be learnt by it, a line each. */
  readonly goals: readonly string[];
  /** Other resources by id, in their order; with some it is a unit, or a collection. */
  readonly parts: readonly string[];
  /** Why a part stands in it, by the part's id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Its parts are gathered and not a sequence to teach. */
  readonly isCollection: boolean;
}

/** By whom something was put into another language. */
export const translators = ['human', 'machine'] as const;
export type Translator = (typeof translators)[number];

/** In characters, after trimming. */
export const RESOURCE_LENGTHS = {
  title: { least: 3, most: 120 },
  purpose: { least: 3, most: 600 },
  linkTitle: { least: 1, most: 120 },
  linkAddress: { least: 12, most: 500 },
  /** What was changed and why, in one line. */
  line: { least: 3, most: 200 },
} as const;

export const RESOURCE_LINKS_MOST = 20;
/** A school year of lessons every day is not a resource. */
export const RESOURCE_MINUTES_MOST = 6_000;
