// The stages of the cycle as the API writes them, and how one goes through them.
import { type CycleStage, cycleStages, EVIDENCE_ASKED, evidenceKinds, stageAfter } from '@sixfold/domain';
import { useSearchParams } from 'react-router';
import type { EvidenceWord } from './evidence.graphql.js';
import type { Enquiry, StageWord } from './run-an-enquiry.graphql.js';

const inWords = <Word extends string>(word: Word): Uppercase<Word> => word.toUpperCase() as Uppercase<Word>;

export const stageWords: readonly StageWord[] = cycleStages.map(inWords);
export const evidenceWords: readonly EvidenceWord[] = evidenceKinds.map(inWords);

const stageOf = (word: StageWord): CycleStage => cycleStages[stageWords.indexOf(word)] ?? 'question';

export function wordAfter(word: StageWord): StageWord | null {
  const next = stageAfter(stageOf(word));
  return next === null ? null : inWords(next);
}

export const asksForEvidence = (word: StageWord): boolean => EVIDENCE_ASKED[stageOf(word)].length > 0;

/** What a stage asks for first is what a form begins with. */
export const kindToBeginWith = (word: StageWord): EvidenceWord =>
  inWords(EVIDENCE_ASKED[stageOf(word)][0] ?? 'observation');

export interface Looked {
  readonly stage: StageWord;
  readonly round: number;
}

/** Which stage of which round one looks at, by the address; at first where the enquiry is. */
export function useLooked({ stage, round }: Pick<Enquiry, 'stage' | 'round'>): Looked {
  const [address] = useSearchParams();
  const asked = Number(address.get('round') ?? round);
  return {
    stage: stageWords.find((word) => word.toLowerCase() === address.get('stage')) ?? stage,
    round: Number.isInteger(asked) && asked >= 1 && asked <= round ? asked : round,
  };
}

export const addressOf = (id: string, { stage, round }: Looked): string =>
  `/enquiries/${id}?stage=${stage.toLowerCase()}&round=${round}`;
