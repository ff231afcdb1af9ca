// Files that people share: their content, kept once; each under its name; and where it stands.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SharedFiles1795000000254 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One at a time for some purposes, several for others: each in a slot of its own.
      ALTER TABLE upload ADD COLUMN slot text NOT NULL DEFAULT '';
      DROP INDEX upload_one_at_a_time;
      CREATE UNIQUE INDEX upload_one_in_a_slot ON upload (owner_id, purpose, slot) WHERE taken_at IS NULL;

      CREATE TABLE file_content (
        sha256 text NOT NULL,
        size integer NOT NULL,
        media_type text NOT NULL,
        width integer,
        height integer,
        kept_at timestamptz NOT NULL,
        checked_at timestamptz,
        CONSTRAINT file_content_pk PRIMARY KEY (sha256),
        CONSTRAINT file_content_has_bytes CHECK (size > 0)
      );
      CREATE INDEX file_content_to_check ON file_content (kept_at) WHERE checked_at IS NULL;

      CREATE TABLE shared_file (
        id uuid NOT NULL,
        sha256 text NOT NULL,
        owner_id uuid NOT NULL,
        name text NOT NULL,
        kept_at timestamptz NOT NULL,
        CONSTRAINT shared_file_pk PRIMARY KEY (id),
        CONSTRAINT shared_file_content_fk FOREIGN KEY (sha256) REFERENCES file_content (sha256),
        CONSTRAINT shared_file_owner_fk FOREIGN KEY (owner_id) REFERENCES person (id)
      );
      CREATE INDEX shared_file_of_content ON shared_file (sha256);
      CREATE INDEX shared_file_by_age ON shared_file (kept_at, id);

      CREATE TABLE file_use (
        file_id uuid NOT NULL,
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        CONSTRAINT file_use_pk PRIMARY KEY (file_id, kind, subject_id),
        CONSTRAINT file_use_file_fk FOREIGN KEY (file_id) REFERENCES shared_file (id) ON DELETE CASCADE
      );
      CREATE INDEX file_use_of_subject ON file_use (kind, subject_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE file_use, shared_file, file_content;
      DROP INDEX upload_one_in_a_slot;
      DELETE FROM upload WHERE slot <> '';
      CREATE UNIQUE INDEX upload_one_at_a_time ON upload (owner_id, purpose) WHERE taken_at IS NULL;
      ALTER TABLE upload DROP COLUMN slot;
    `);
  }
}
