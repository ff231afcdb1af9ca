// One index over everything that can be found: entries, the words they are made of, and what has to be read again.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const LANGUAGES = [
  ['en', 'english'],
  ['da', 'danish'],
  ['sv', 'swedish'],
] as const;

export class Search1795000000252 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [language, stemmer] of LANGUAGES) {
      await runner.query(`
        CREATE TEXT SEARCH CONFIGURATION search_${language} (COPY = ${stemmer});
        ALTER TEXT SEARCH CONFIGURATION search_${language}
          ALTER MAPPING FOR hword, hword_part, word WITH unaccent, ${stemmer}_stem;
      `);
    }
    await runner.query(`
      CREATE TABLE search_entry (
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        language text NOT NULL,
        audience text[] NOT NULL,
        facets text[] NOT NULL,
        words tsvector NOT NULL,
        length integer NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT search_entry_pk PRIMARY KEY (kind, subject_id),
        CONSTRAINT search_entry_language_known CHECK (language IN ('en', 'da', 'sv'))
      ) WITH (toast_tuple_target = 8160);
      -- Ranking reads the words of many rows: kept beside them, and not packed.
      ALTER TABLE search_entry ALTER COLUMN words SET STORAGE EXTERNAL;
      CREATE INDEX search_entry_by_words ON search_entry USING gin (words, audience) WITH (fastupdate = off);

      -- In how many entries each word stands, as it is written ('=lessons') and as its stem ('lesson'); of the empty
      -- one, how many entries there are. Where words of a language are written together, one may stand within another.
      CREATE TABLE search_term (
        term text COLLATE "C" NOT NULL,
        documents integer NOT NULL,
        is_compounding boolean NOT NULL,
        CONSTRAINT search_term_pk PRIMARY KEY (term)
      );
      CREATE INDEX search_term_by_likeness ON search_term USING gin (term gin_trgm_ops) WITH (fastupdate = off)
        WHERE starts_with(term, '=');

      -- What changed since it was last read into the index, or was never read.
      CREATE TABLE search_stale (
        id bigint GENERATED ALWAYS AS IDENTITY,
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        CONSTRAINT search_stale_pk PRIMARY KEY (id)
      );

      -- Stems of a word by the rules of every language in which something may be written. A word that carries no meaning
      -- in one of them has none by its rules.
      CREATE FUNCTION stems_of(word text) RETURNS text[]
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN ARRAY (SELECT DISTINCT unnest(ts_lexize('english_stem', word) || ts_lexize('danish_stem', word)
          || ts_lexize('swedish_stem', word)));

      CREATE FUNCTION carries_meaning(word text) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN '{}' <> ALL (ARRAY[ts_lexize('english_stem', word)::text, ts_lexize('danish_stem', word)::text,
          ts_lexize('swedish_stem', word)::text]);

      -- Words that look like a misspelt one, as they are written. The index above has loaded the module whose setting it is.
      CREATE FUNCTION terms_like(typed text, most integer) RETURNS SETOF search_term
        LANGUAGE sql STABLE PARALLEL SAFE
        SET pg_trgm.similarity_threshold = 0.25
        BEGIN ATOMIC
          SELECT term, documents, is_compounding FROM search_term
          WHERE starts_with(term, '=') AND term % typed
          ORDER BY similarity(term, typed) DESC, term LIMIT most;
        END;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION terms_like(text, integer), carries_meaning(text), stems_of(text);
      DROP TABLE search_stale, search_term, search_entry;
    `);
    for (const [language] of LANGUAGES) await runner.query(`DROP TEXT SEARCH CONFIGURATION search_${language}`);
  }
}
