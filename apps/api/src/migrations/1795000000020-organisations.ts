// Organisations of the registers, the imports they came by, and people's ties and invitations to them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organisations1795000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        register text,
        register_key text,
        home_register text,
        establishment_type text NOT NULL DEFAULT '',
        counts_towards_six boolean NOT NULL,
        status text NOT NULL,
        opened_on date,
        closed_on date,
        phase text,
        low_age smallint,
        high_age smallint,
        pupils integer,
        locality text,
        town text,
        county text,
        postcode text,
        la_name text,
        website text,
        website_domain text,
        latitude double precision,
        longitude double precision,
        search_name text COLLATE "C" NOT NULL,
        search_words tsvector NOT NULL,
        facts_digest text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT organisation_pk PRIMARY KEY (id),
        CONSTRAINT organisation_register_key_once UNIQUE (register, register_key),
        CONSTRAINT organisation_register_with_key CHECK ((register IS NULL) = (register_key IS NULL)),
        CONSTRAINT organisation_kind_known CHECK (kind IN ('school', 'partner')),
        CONSTRAINT organisation_partner_never_counts CHECK (kind = 'school' OR NOT counts_towards_six),
        CONSTRAINT organisation_name_length CHECK (char_length(name) BETWEEN 1 AND 200),
        CONSTRAINT organisation_status_known
          CHECK (status IN ('proposed_to_open', 'open', 'proposed_to_close', 'closed')),
        CONSTRAINT organisation_place_whole CHECK ((latitude IS NULL) = (longitude IS NULL))
      );
      CREATE INDEX organisation_by_name ON organisation (search_name, id);
      -- Written to at imports, read at every keystroke: no pending list that a search would have to go through.
      CREATE INDEX organisation_by_words ON organisation USING gin (search_words) WITH (fastupdate = off);
      CREATE INDEX organisation_by_website_domain ON organisation (website_domain);

      CREATE TABLE search_word (
        word text COLLATE "C" NOT NULL,
        CONSTRAINT search_word_pk PRIMARY KEY (word)
      );
      CREATE INDEX search_word_by_likeness ON search_word USING gin (word gin_trgm_ops) WITH (fastupdate = off);

      -- Words that look like a misspelt one, the nearest first, without those that it begins. The threshold lets
      -- "jospeh" find "josephs"; the index above has loaded the module whose setting it is.
      CREATE FUNCTION words_like(typed text) RETURNS SETOF text
        LANGUAGE sql STABLE PARALLEL SAFE
        SET pg_trgm.similarity_threshold = 0.2
        BEGIN ATOMIC
          SELECT word FROM search_word WHERE word % typed AND NOT starts_with(word, typed)
          ORDER BY greatest(similarity(word, typed), similarity(left(word, length(typed)), typed)) DESC, word
          LIMIT 10;
        END;

      CREATE TABLE register_import (
        id uuid NOT NULL,
        register text NOT NULL,
        file_name text NOT NULL,
        encoding text NOT NULL,
        as_of date NOT NULL,
        complete boolean NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        new_count integer,
        changed_count integer,
        unchanged_count integer,
        closed_count integer,
        refused_count integer,
        CONSTRAINT register_import_pk PRIMARY KEY (id)
      );
      CREATE INDEX register_import_newest ON register_import (register, as_of);

      CREATE TABLE register_import_refusal (
        import_id uuid NOT NULL,
        line integer NOT NULL,
        register_key text,
        reason text NOT NULL,
        CONSTRAINT register_import_refusal_pk PRIMARY KEY (import_id, line),
        CONSTRAINT register_import_refusal_import_fk FOREIGN KEY (import_id) REFERENCES register_import (id)
          ON DELETE CASCADE
      );

      CREATE TABLE affiliation (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        role text NOT NULL,
        started_on date NOT NULL DEFAULT now(),
        confirmed_at timestamptz,
        ended_at timestamptz,
        ended_by uuid,
        CONSTRAINT affiliation_pk PRIMARY KEY (id),
        CONSTRAINT affiliation_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT affiliation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT affiliation_ended_by_fk FOREIGN KEY (ended_by) REFERENCES person (id),
        CONSTRAINT affiliation_role_known CHECK (role IN ('staff', 'head', 'coordinator', 'superuser', 'mentor',
          'safeguarding_lead', 'governor', 'officer')),
        CONSTRAINT affiliation_ended_by_someone CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );
      CREATE UNIQUE INDEX affiliation_live_once ON affiliation (person_id, organisation_id, role)
        WHERE ended_at IS NULL;
      CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id, role) WHERE ended_at IS NULL;

      CREATE TABLE invitation (
        id uuid NOT NULL,
        token_hash text NOT NULL,
        email text NOT NULL,
        organisation_id uuid NOT NULL,
        role text NOT NULL,
        invited_by uuid NOT NULL,
        invited_as text NOT NULL,
        language text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        accepted_by uuid,
        withdrawn_at timestamptz,
        CONSTRAINT invitation_pk PRIMARY KEY (id),
        CONSTRAINT invitation_token_once UNIQUE (token_hash),
        CONSTRAINT invitation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT invitation_inviter_fk FOREIGN KEY (invited_by) REFERENCES person (id),
        CONSTRAINT invitation_accepter_fk FOREIGN KEY (accepted_by) REFERENCES person (id),
        CONSTRAINT invitation_email_folded CHECK (email = lower(email) AND length(email) <= 254),
        CONSTRAINT invitation_inviter_known
          CHECK (invited_as IN ('administrator', 'facilitator', 'own_organisation', 'co_leader')),
        CONSTRAINT invitation_language_known CHECK (language IN ('en', 'da', 'sv')),
        CONSTRAINT invitation_role_known CHECK (role IN ('staff', 'head', 'coordinator', 'superuser', 'mentor',
          'safeguarding_lead', 'governor', 'officer')),
        CONSTRAINT invitation_stands_a_week CHECK (expires_at <= created_at + interval '7 days 1 minute'),
        CONSTRAINT invitation_accepted_by_someone CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
        CONSTRAINT invitation_answered_once CHECK (accepted_at IS NULL OR withdrawn_at IS NULL)
      );
      CREATE INDEX invitation_by_organisation ON invitation (organisation_id, created_at);
      CREATE INDEX invitation_by_inviter ON invitation (invited_by, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE invitation, affiliation, register_import_refusal, register_import;
      DROP FUNCTION words_like(text);
      DROP TABLE search_word, organisation;
    `);
  }
}
