// What the index knows of the words of a search: how usual each is, what it may be divided into or joined to, and which
// known words look like those that it does not know.
import { divisionsOf, type SoughtText } from '@sixfold/domain';
import type { Database } from '../database/database.js';

export interface KnownTerm {
  readonly word: string;
  /** In how many entries it stands as it is. */
  readonly documents: number;
  readonly stems: readonly { readonly stem: string; readonly documents: number }[];
  /** Whether it does so in every language; words such as "the" do not. */
  readonly carriesMeaning: boolean;
}

export interface Alike extends KnownTerm {
  /** The word of the search that it is like. */
  readonly typed: string;
  /** Whether the word of the search is a part of it, in a language that writes words together. */
  readonly isWithin: boolean;
}

export interface Vocabulary {
  readonly known: ReadonlyMap<string, KnownTerm>;
  readonly alike: readonly Alike[];
  /** How many entries there are. */
  readonly entries: number;
}

/** A word in fewer entries than this may be somebody's slip of the pen; what looks like it is looked for, too. */
const RARE = 3;
const SHORTEST_MISSPELT = 4;
const SHORTEST_WITHIN = 5;
const LIKE_MOST = 60;
const WITHIN_MOST = 12;

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

const ALIKE = `
  SELECT typed, "isWithin", word, documents, ${STEMS}, "carriesMeaning" FROM (
    SELECT typed, false AS "isWithin", word, documents, ${FACTS}
    FROM unnest($1::text[]) AS typed, terms_like(typed, ${LIKE_MOST}), substr(term, 2) AS word
    UNION ALL
    SELECT typed, true, word, documents, ${FACTS}
    FROM unnest($2::text[]) AS typed, LATERAL (
      SELECT term, documents FROM search_term
      WHERE starts_with(term, '=') AND is_compounding AND term LIKE '%' || typed || '%' AND term <> '=' || typed
      ORDER BY documents DESC, term LIMIT ${WITHIN_MOST}
    ) AS compound, substr(term, 2) AS word
  ) AS found_alike`;

/** Where words are few, one short statement; a second one for long words and for those that may be misspelt. */
export async function vocabularyOf(
  database: Pick<Database, 'prepared'>,
  { words, phrases, without }: SoughtText,
): Promise<Vocabulary> {
  const forms = [...words, ...joinedForms(words), ...words.flatMap(divisionsOf).flat(), ...phrases.flat(), ...without];
  const rows = await database.prepared<KnownTerm>('search_known', KNOWN, [[...new Set(forms)]]);
  const known = new Map(rows.map((row) => [row.word, row]));
  const doubtful = words.filter((word) => isDoubtful(word, known.get(word)));
  const parts = words.filter((word) => word.length >= SHORTEST_WITHIN);
  const alike =
    doubtful.length + parts.length === 0
      ? []
      : await database.prepared<Alike>('search_alike', ALIKE, [doubtful, parts]);
  return { known, alike, entries: known.get('')?.documents ?? 0 };
}

/** Each word written together with the next. */
export const joinedForms = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, place) => `${words[place]}${word}`);

/** Whether another word may have been meant: figures are what they are, and short words are all alike. */
const isDoubtful = (word: string, term: KnownTerm | undefined): boolean =>
  isRare(term) && word.length >= SHORTEST_MISSPELT && !/^\p{N}+$/u.test(word);

export const isRare = (term: KnownTerm | undefined): boolean => (term?.documents ?? 0) < RARE;
