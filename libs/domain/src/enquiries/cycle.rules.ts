// The cycle of an enquiry (product.md): its stages, what each asks for, and what is advised before going on. Nothing forces.
export const cycleStages = ['question', 'baseline', 'hunch', 'learn', 'act', 'check', 'share'] as const;
export type CycleStage = (typeof cycleStages)[number];

export const evidenceKinds = ['observation', 'document', 'data', 'pupil_voice'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A hunch is what people believe is going on; a change is what they try. Both say what they expect to see. */
export const expectationKinds = ['hunch', 'change'] as const;
export type ExpectationKind = (typeof expectationKinds)[number];

/** What came of it, said at "check". */
export const outcomes = ['enough', 'in_part', 'not_yet'] as const;
export type Outcome = (typeof outcomes)[number];

/** The kinds of evidence that a stage asks for, the most telling first. */
export const EVIDENCE_ASKED: Readonly<Record<CycleStage, readonly EvidenceKind[]>> = {
  question: [],
  baseline: ['pupil_voice', 'data', 'observation'],
  hunch: [],
  learn: ['document'],
  act: ['observation'],
  check: ['pupil_voice', 'data', 'observation'],
  share: [],
};

/** The stage at which something expected is written down. */
export const WRITTEN_AT: Readonly<Record<ExpectationKind, CycleStage>> = { hunch: 'hunch', change: 'act' };

/** One round of an enquiry, as far as advice looks at it. */
export interface RoundFacts {
  readonly stage: CycleStage;
  /** What stands in this round, by stage. */
  readonly evidence: readonly { readonly stage: CycleStage; readonly kind: EvidenceKind }[];
  readonly expectations: readonly { readonly kind: ExpectationKind; readonly outcome: Outcome | null }[];
  /** The schools of which somebody has contributed in this round, each once. */
  readonly schools: readonly string[];
}

export const adviceCodes = [
  'EVIDENCE_ASKED_FOR',
  'NO_HUNCH_YET',
  'NOTHING_TRIED_YET',
  'EXPECTATIONS_UNANSWERED',
  'ONE_SCHOOL_ONLY',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

export interface Advice {
  readonly code: AdviceCode;
  /** Of the evidence that would help; none for other advice. */
  readonly kinds: readonly EvidenceKind[];
}

const advice = (code: AdviceCode, kinds: readonly EvidenceKind[] = []): Advice => ({ code, kinds });

/** What is still worth doing at the present stage. People may go on all the same, and it says so to nobody but them. */
export function adviceAt({ stage, evidence, expectations, schools }: RoundFacts): readonly Advice[] {
  const asked = EVIDENCE_ASKED[stage];
  const isAnyThere = evidence.some((piece) => piece.stage === stage && asked.includes(piece.kind));
  const isThere = (kind: ExpectationKind): boolean => expectations.some((expected) => expected.kind === kind);
  const isUnanswered = expectations.some(({ outcome }) => outcome === null);
  return [
    ...(asked.length > 0 && !isAnyThere ? [advice('EVIDENCE_ASKED_FOR', asked)] : []),
    ...(stage === 'hunch' && !isThere('hunch') ? [advice('NO_HUNCH_YET')] : []),
    ...(stage === 'act' && !isThere('change') ? [advice('NOTHING_TRIED_YET')] : []),
    ...(stage === 'check' && isUnanswered ? [advice('EXPECTATIONS_UNANSWERED')] : []),
    ...((stage === 'check' || stage === 'share') && schools.length < 2 ? [advice('ONE_SCHOOL_ONLY')] : []),
  ];
}

/** What is told of an enquiry's way. */
export const timelineKinds = ['started', 'moved', 'round_begun', 'joined', 'evidence', 'expected', 'answered'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** The stage after this one; null after the last, where a new round begins. */
export const stageAfter = (stage: CycleStage): CycleStage | null => cycleStages[cycleStages.indexOf(stage) + 1] ?? null;

/** Where a further round begins: the question stands, and one looks anew at how it is. */
export const FIRST_OF_NEW_ROUND: CycleStage = 'baseline';

/** More rounds than this no enquiry needs. */
export const ROUNDS_MOST = 12;
