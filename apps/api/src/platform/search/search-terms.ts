// What the words of a search stand for in the index: their stems, words of it that they begin or contain, and for those
// that it does not know, the words that were probably meant.
import { divisionsOf, nearWords, type SoughtText } from '@sixfold/domain';
import type { Database } from '../database/database.js';

/** One word of a search, as queries of the index. */
export interface SoughtPlace {
  readonly typed: string;
  /** Whether an entry without it may be left out: words that carry no meaning are not asked of anything. */
  readonly isNeeded: boolean;
  readonly meanings: readonly Meaning[];
}

/** One reading of a word: what stands for it, how rare that is, and how sure it is that it was meant. */
export interface Meaning {
  readonly query: string;
  /** In how many entries, at the most. */
  readonly documents: number;
  readonly likelihood: number;
  /** The word that was probably meant where another was typed. */
  readonly instead?: string;
}

export interface SoughtTerms {
  readonly places: readonly SoughtPlace[];
  /** Tsqueries of what has to stand there as it was typed, and of what must not. */
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  /** How many entries there are. */
  readonly entries: number;
}

interface TermRow {
  readonly word: string;
  readonly documents: number;
  readonly stems: readonly { readonly stem: string; readonly documents: number }[];
  readonly carriesMeaning: boolean;
}

interface LikeRow extends TermRow {
  readonly typed: string;
  readonly isWithin: boolean;
}

/** A word in fewer texts than this may be somebody's slip of the pen; what looks like it is looked for, too. */
const RARE = 3;
const SHORTEST_MISSPELT = 4;
const SHORTEST_WITHIN = 5;
const LIKE_MOST = 60;
const WITHIN_MOST = 12;
const NEAR_MOST = 3;

/** How sure a reading is, against that of the word as it was typed. */
export const LIKELIHOOD = { unwritten: 1, begun: 0.3, near: 1, joined: 1, divided: 0.8, within: 0.4 } as const;

const FACTS = `stems_of(word) AS found, carries_meaning(word) AS "carriesMeaning"`;
const STEMS = `ARRAY (SELECT json_build_object('stem', stem, 'documents', coalesce(t.documents, 0))
  FROM unnest(found) AS stem LEFT JOIN search_term t ON t.term = stem) AS stems`;

const KNOWN = `
  SELECT word, documents, ${STEMS}, "carriesMeaning" FROM (
    SELECT word, coalesce(t.documents, 0) AS documents, ${FACTS}
    FROM unnest($1::text[]) AS word LEFT JOIN search_term t ON t.term = '=' || word
    UNION ALL
    SELECT '', documents, '{}', false FROM search_term WHERE term = ''
  ) AS asked`;

const LIKE = `
  SELECT typed, "isWithin", word, documents, ${STEMS}, "carriesMeaning" FROM (
    SELECT typed, false AS "isWithin", substr(term, 2) AS word, documents, ${FACTS}
    FROM unnest($1::text[]) AS typed, terms_like(typed, ${LIKE_MOST}), substr(term, 2) AS word
    UNION ALL
    SELECT typed, true, word, documents, ${FACTS}
    FROM unnest($2::text[]) AS typed, LATERAL (
      SELECT term, documents FROM search_term
      WHERE starts_with(term, '=') AND is_compounding AND term LIKE '%' || typed || '%' AND term <> '=' || typed
      ORDER BY documents DESC, term LIMIT ${WITHIN_MOST}
    ) AS compound, substr(term, 2) AS word
  ) AS alike`;

/** Two short statements; only one where every word is known and too short to be a part of others. */
export async function termsOf(
  database: Pick<Database, 'prepared'>,
  { words, goesOn, phrases, without }: SoughtText,
): Promise<SoughtTerms> {
  const divided = words.map((word) => divisionsOf(word));
  const joined = words.map((word, place) => (place + 1 < words.length ? word + words[place + 1] : null));
  const forms = [
    ...new Set([
      ...words,
      ...joined.filter((form) => form !== null),
      ...divided.flat(2),
      ...phrases.flat(),
      ...without,
    ]),
  ];
  const rows = await database.prepared<TermRow & { word: string }>('search_known', KNOWN, [forms]);
  const known = new Map(rows.map((row) => [row.word, row]));
  const entries = known.get('')?.documents ?? 0;
  const isDoubtful = (word: string): boolean =>
    word.length >= SHORTEST_MISSPELT && !/^\p{N}+$/u.test(word) && (known.get(word)?.documents ?? 0) < RARE;
  const doubtful = words.filter(isDoubtful);
  const parts = words.filter((word) => word.length >= SHORTEST_WITHIN);
  const alike =
    doubtful.length + parts.length === 0
      ? []
      : await database.prepared<LikeRow>('search_like', LIKE, [doubtful, parts]);

  const places = words.map((typed, place): SoughtPlace => {
    const row = known.get(typed);
    const ofTyped = row === undefined ? [] : meaningOf(row, 1);
    const isLast = place === words.length - 1;
    const before = place === 0 ? null : joined[place - 1];
    const together = [joined[place], before].flatMap((form) => {
      const whole = form === null || form === undefined ? undefined : known.get(form);
      return whole === undefined || whole.documents === 0 ? [] : meaningOf(whole, LIKELIHOOD.joined);
    });
    const isUnknown = (row?.documents ?? 0) === 0;
    const found = alike.filter((like) => like.typed === typed);
    const near = nearWords(
      typed,
      found.filter(({ isWithin }) => !isWithin),
      NEAR_MOST,
    ).flatMap((candidate, rank) => {
      const like = found.find(({ word }) => word === candidate.word);
      return like === undefined
        ? []
        : meaningOf(like, LIKELIHOOD.near / (rank + 1)).map((meaning) => ({ ...meaning, instead: like.word }));
    });
    return {
      typed,
      isNeeded: row?.carriesMeaning ?? true,
      meanings: [
        ...ofTyped,
        ...(isLast && goesOn
          ? [{ query: `'=${typed}':*`, documents: row?.documents ?? 0, likelihood: LIKELIHOOD.begun }]
          : []),
        ...together,
        ...(isUnknown ? divisionOf(divided[place] ?? [], known) : []),
        ...near,
        ...found.filter(({ isWithin }) => isWithin).flatMap((like) => meaningOf(like, LIKELIHOOD.within)),
      ],
    };
  });
  return {
    places,
    phrases: phrases
      .map((phrase) => inARow(phrase.flatMap((word) => known.get(word) ?? [])))
      .filter((phrase) => phrase !== ''),
    without: without.map((word) => anyStemOf(known.get(word))),
    entries,
  };
}

function meaningOf({ stems }: TermRow, likelihood: number): readonly Meaning[] {
  const standing = stems.filter(({ documents }) => documents > 0);
  if (standing.length === 0) return [];
  return [
    {
      query: standing.map(({ stem }) => quoted(stem)).join(' | '),
      documents: Math.max(...standing.map(({ documents }) => documents)),
      likelihood,
    },
  ];
}

/** Also where no entry has it: then nothing fits a phrase with it, and nothing is excluded by it. */
const anyStemOf = (row: TermRow | undefined): string => {
  const stems = row?.stems.map(({ stem }) => quoted(stem)) ?? [];
  return stems.length === 0 ? `'=${row?.word ?? ''}'` : `(${stems.join(' | ')})`;
};

/** Words without meaning are not in the index, but their places are. */
function inARow(rows: readonly TermRow[]): string {
  const told = rows.map((row, place) => ({ row, place })).filter(({ row }) => row.carriesMeaning);
  return told
    .map(
      ({ row, place }, step) => `${step === 0 ? '' : ` <${place - (told[step - 1]?.place ?? 0)}> `}${anyStemOf(row)}`,
    )
    .join('');
}

/** The division whose rarer part is the most usual. */
function divisionOf(
  divisions: readonly (readonly [string, string])[],
  known: ReadonlyMap<string, TermRow>,
): readonly Meaning[] {
  const usual = divisions
    .map(([head, tail]) => ({ head: known.get(head), tail: known.get(tail) }))
    .flatMap(({ head, tail }) => (head === undefined || tail === undefined ? [] : [{ head, tail }]))
    .map((both) => ({ ...both, documents: Math.min(both.head.documents, both.tail.documents) }))
    .filter(({ documents }) => documents > 0)
    .sort((one, other) => other.documents - one.documents);
  const [best] = usual;
  if (best === undefined) return [];
  const [head] = meaningOf(best.head, 1);
  const [tail] = meaningOf(best.tail, 1);
  if (head === undefined || tail === undefined) return [];
  return [{ query: `(${head.query}) & (${tail.query})`, documents: best.documents, likelihood: LIKELIHOOD.divided }];
}

/** Stems hold letters and figures alone, as the words did. */
const quoted = (stem: string): string => `'${stem}'`;
