// What each word of a search may stand for, as queries of the index: itself, what it begins, what it is a part of, what it
// is written together with or apart from, and where it is unknown, what was probably meant.
import { divisionsOf, nearWords, type SoughtText } from '@sixfold/domain';
import { type Alike, isRare, joinedForms, type KnownTerm, type Vocabulary } from './vocabulary.js';

/** One word of a search. */
export interface SoughtPlace {
  readonly typed: string;
  /** Whether an entry without it lacks something: words that carry no meaning are not asked of any. */
  readonly isNeeded: boolean;
  readonly readings: readonly Reading[];
}

/** What stands for a word, how rare that is, and how likely it was meant: 1 for the word as it was typed. */
export interface Reading {
  readonly query: string;
  /** In how many entries, at the most. */
  readonly documents: number;
  readonly likelihood: number;
  /** The word that was probably meant, where another was typed. */
  readonly instead?: string;
}

export const LIKELIHOOD = { begun: 0.3, near: 1, joined: 1, divided: 0.8, within: 0.4 } as const;

const NEAR_MOST = 3;

/** The words of a search in their order. */
export function placesOf({ words, goesOn }: SoughtText, { known, alike }: Vocabulary): readonly SoughtPlace[] {
  const joined = joinedForms(words).map((form) => known.get(form));
  return words.map((typed, place) => {
    const term = known.get(typed);
    const ofWord = alike.filter((like) => like.typed === typed);
    const isBegun = goesOn && place === words.length - 1;
    return {
      typed,
      isNeeded: term?.carriesMeaning ?? true,
      readings: [
        ...readingsOf(term, 1),
        ...(isBegun ? [begun(typed, term)] : []),
        ...[joined[place - 1], joined[place]]
          .filter(isWrittenTogether)
          .flatMap((form) => readingsOf(form, LIKELIHOOD.joined)),
        ...(isRare(term) ? dividedReadings(typed, known) : []),
        ...nearReadings(typed, ofWord),
        ...ofWord.filter(({ isWithin }) => isWithin).flatMap((like) => readingsOf(like, LIKELIHOOD.within)),
      ],
    };
  });
}

/** A tsquery of words one after the other. Those without meaning are not in the index, but their places are. */
export function inARow(words: readonly string[], { known }: Vocabulary): string {
  const told = words.map((word, place) => ({ word, place })).filter(({ word }) => known.get(word)?.carriesMeaning);
  return told
    .map(
      ({ word, place }, step) =>
        `${step === 0 ? '' : ` <${place - (told[step - 1]?.place ?? 0)}> `}${itself(word, known)}`,
    )
    .join('');
}

/** A tsquery of one word, also where no entry has it: nothing fits that, and nothing is excluded by it. */
export const exactly = (word: string, { known }: Vocabulary): string => itself(word, known);

const itself = (word: string, known: Vocabulary['known']): string => {
  const stems = known.get(word)?.stems.map(({ stem }) => quoted(stem)) ?? [];
  return stems.length === 0 ? quoted(`=${word}`) : `(${stems.join(' | ')})`;
};

/** None where its stems stand nowhere. */
function readingsOf(term: KnownTerm | undefined, likelihood: number): readonly Reading[] {
  const standing = term?.stems.filter(({ documents }) => documents > 0) ?? [];
  if (standing.length === 0) return [];
  const documents = Math.max(...standing.map((stem) => stem.documents));
  return [{ query: standing.map(({ stem }) => quoted(stem)).join(' | '), documents, likelihood }];
}

const begun = (typed: string, term: KnownTerm | undefined): Reading => ({
  query: `${quoted(`=${typed}`)}:*`,
  documents: term?.documents ?? 0,
  likelihood: LIKELIHOOD.begun,
});

const isWrittenTogether = (term: KnownTerm | undefined): boolean => term !== undefined && term.documents > 0;

/** The division whose rarer part is the most usual. */
function dividedReadings(typed: string, known: Vocabulary['known']): readonly Reading[] {
  const usual = divisionsOf(typed).flatMap(([head, tail]) => {
    const documents = Math.min(known.get(head)?.documents ?? 0, known.get(tail)?.documents ?? 0);
    return documents === 0 ? [] : [{ query: `${itself(head, known)} & ${itself(tail, known)}`, documents }];
  });
  const [best] = usual.sort((one, other) => other.documents - one.documents);
  return best === undefined ? [] : [{ ...best, likelihood: LIKELIHOOD.divided }];
}

/** The second likeliest word half as likely as the first, the third a third. */
function nearReadings(typed: string, alike: readonly Alike[]): readonly Reading[] {
  const terms = new Map(alike.filter(({ isWithin }) => !isWithin).map((like) => [like.word, like]));
  return nearWords(typed, [...terms.values()], NEAR_MOST).flatMap(({ word }, rank) =>
    readingsOf(terms.get(word), LIKELIHOOD.near / (rank + 1)).map((reading) => ({ ...reading, instead: word })),
  );
}

/** Stems hold letters and figures alone, as the words did. */
const quoted = (stem: string): string => `'${stem}'`;
