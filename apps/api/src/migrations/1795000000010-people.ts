// People, their sessions and links, the attempts on secrets that are counted, and the mail that goes out.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1795000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid NOT NULL,
        email text,
        name text NOT NULL,
        password_hash text,
        language text NOT NULL,
        appearance text NOT NULL DEFAULT 'system',
        administrator_since timestamptz,
        suspended_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT person_pk PRIMARY KEY (id),
        CONSTRAINT person_email_unique UNIQUE (email),
        CONSTRAINT person_email_folded CHECK (email = lower(email) AND length(email) <= 254),
        CONSTRAINT person_name_length CHECK (length(name) BETWEEN 1 AND 120),
        CONSTRAINT person_language_known CHECK (language IN ('en', 'da', 'sv')),
        CONSTRAINT person_appearance_known CHECK (appearance IN ('light', 'dark', 'system'))
      );

      CREATE TABLE session (
        id text NOT NULL,
        person_id uuid NOT NULL,
        device text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        touched_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_pk PRIMARY KEY (id),
        CONSTRAINT session_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      );
      CREATE INDEX session_by_person ON session (person_id);
      CREATE INDEX session_by_end ON session (expires_at);

      CREATE TABLE single_use_link (
        id uuid NOT NULL,
        purpose text NOT NULL,
        token_hash text NOT NULL,
        person_id uuid,
        email text,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT single_use_link_pk PRIMARY KEY (id),
        CONSTRAINT single_use_link_token_unique UNIQUE (token_hash),
        CONSTRAINT single_use_link_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT single_use_link_purpose_known CHECK (purpose IN ('reset_password', 'first_administrator')),
        CONSTRAINT single_use_link_names_one CHECK (num_nonnulls(person_id, email) = 1)
      );
      CREATE INDEX single_use_link_by_person ON single_use_link (person_id, created_at);

      -- The shape is that of rate-limiter-flexible; expire is in milliseconds since 1970.
      CREATE TABLE attempt (
        key varchar(255) NOT NULL,
        points integer NOT NULL DEFAULT 0,
        expire bigint,
        CONSTRAINT attempt_pk PRIMARY KEY (key)
      );
      CREATE INDEX attempt_by_end ON attempt (expire);

      CREATE TABLE mail (
        id uuid NOT NULL,
        dedupe_key text NOT NULL,
        to_address text NOT NULL,
        language text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text NOT NULL,
        queued_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        CONSTRAINT mail_pk PRIMARY KEY (id),
        CONSTRAINT mail_dedupe_key_unique UNIQUE (dedupe_key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail, attempt, single_use_link, session, person');
  }
}
