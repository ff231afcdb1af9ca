// Writes entries into the index, and keeps count of the words that they are made of.
import { wordsOfText } from '@sixfold/domain';
import type { Queries } from '../database/queries.js';
import type { SearchEntry } from './search-source.js';

/** Of a longer text, the beginning is what it is found by. */
const LONGEST_BODY = 20_000;

/** Danish and Swedish write together what English writes apart. */
const IS_COMPOUNDING = `(language <> $$en$$)`;

/**
 * Weights of the words of a title, of keywords, of a summary, of the text itself: the letters of PostgreSQL.
 * As they are written they all stand at the end, where no phrase reaches over to them.
 */
const WRITE = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS given (id uuid, language text, title text, keywords text, summary text,
      body text, spelt text, length integer, audience text[], facets text[], at timestamptz)
  ), gone AS (
    DELETE FROM search_entry
    WHERE kind = $1 AND subject_id = ANY ($3::uuid[]) AND subject_id NOT IN (SELECT id FROM given)
  ), written AS (
    INSERT INTO search_entry (kind, subject_id, language, audience, facets, words, length, at)
    SELECT $1, id, language, audience, facets,
      setweight(to_tsvector(config, title), 'A') || setweight(to_tsvector(config, keywords), 'B')
        || setweight(to_tsvector(config, summary), 'C') || to_tsvector(config, body) || spelt::tsvector,
      length, at
    FROM given, concat('search_', language) AS named, CAST(named AS regconfig) AS config
    ORDER BY id
    ON CONFLICT (kind, subject_id) DO UPDATE SET language = excluded.language, audience = excluded.audience,
      facets = excluded.facets, words = excluded.words, length = excluded.length, at = excluded.at
    RETURNING words, ${IS_COMPOUNDING} AS is_compounding
  )
  INSERT INTO search_term AS former (term, documents, is_compounding)
  SELECT lexeme, 1, bool_or(is_compounding) FROM written, unnest(words) GROUP BY lexeme ORDER BY lexeme
  ON CONFLICT (term) DO UPDATE SET is_compounding = true WHERE excluded.is_compounding AND NOT former.is_compounding`;

/** What was written since the last count stands for one entry until then. */
const COUNT = `
  WITH counted AS MATERIALIZED (
    SELECT term, sum(documents)::int AS documents, bool_or(is_compounding) AS is_compounding
    FROM (
      SELECT word, ndoc, true FROM ts_stat('SELECT words FROM search_entry WHERE ${IS_COMPOUNDING}')
      UNION ALL
      SELECT word, ndoc, false FROM ts_stat('SELECT words FROM search_entry WHERE NOT ${IS_COMPOUNDING}')
      UNION ALL
      SELECT '', count(*), false FROM search_entry
    ) AS of_language (term, documents, is_compounding)
    GROUP BY term
  ), gone AS (
    DELETE FROM search_term former WHERE NOT EXISTS (SELECT FROM counted WHERE counted.term = former.term)
  )
  INSERT INTO search_term AS former (term, documents, is_compounding)
  SELECT term, documents, is_compounding FROM counted ORDER BY term
  ON CONFLICT (term) DO UPDATE SET documents = excluded.documents, is_compounding = excluded.is_compounding
  WHERE (former.documents, former.is_compounding) <> (excluded.documents, excluded.is_compounding)`;

/** Puts these things of one kind into the index as they are now, and takes out those of the ids that are not among them. */
export async function writeEntries(
  queries: Queries,
  kind: string,
  ids: readonly string[],
  entries: readonly SearchEntry[],
): Promise<void> {
  await queries.query(WRITE, [kind, JSON.stringify(entries.map(toRow)), ids]);
}

/** Counts anew in how many entries each word stands, and forgets words that stand in none. */
export const countTerms = (queries: Queries): Promise<unknown> => queries.query(COUNT);

function toRow({ keywords = '', summary = '', body = '', title, facets = [], ...entry }: SearchEntry) {
  const [ofTitle, ofKeywords, ofSummary, ofBody] = [title, keywords, summary, body.slice(0, LONGEST_BODY)].map(
    wordsOfText,
  ) as [string[], string[], string[], string[]];
  return {
    ...entry,
    title: ofTitle.join(' '),
    keywords: ofKeywords.join(' '),
    summary: ofSummary.join(' '),
    body: ofBody.join(' '),
    spelt: asWritten({ A: ofTitle, B: ofKeywords, C: ofSummary, D: ofBody }),
    length: ofTitle.length + ofKeywords.length + ofSummary.length + ofBody.length,
    facets: [...facets, `language:${entry.language}`],
  };
}

/** The words as they are, as a tsvector: each once, by the weightiest of its places. They hold letters and figures alone. */
function asWritten(words: Readonly<Record<'A' | 'B' | 'C' | 'D', readonly string[]>>): string {
  const weights = (['D', 'C', 'B', 'A'] as const).flatMap((weight) =>
    words[weight].map((word) => [word, weight] as const),
  );
  return [...new Map(weights)].map(([word, weight]) => `'=${word.slice(0, LONGEST_WORD)}':1${weight}`).join(' ');
}

/** A longer one was never typed by somebody who looks for it; the database keeps none of more than two kilobytes. */
const LONGEST_WORD = 100;
