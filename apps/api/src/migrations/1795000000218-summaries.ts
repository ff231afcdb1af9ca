// What convenors say above a discussion: each version of it, an entry of the discussion's log.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Summaries1795000000218 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussion_summary (
        discussion_id uuid NOT NULL,
        seq integer NOT NULL,
        author_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        body jsonb,
        language text NOT NULL,
        written_at timestamptz NOT NULL,
        client_key uuid NOT NULL,
        CONSTRAINT discussion_summary_pk PRIMARY KEY (discussion_id, seq),
        CONSTRAINT discussion_summary_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id),
        CONSTRAINT discussion_summary_author_fk FOREIGN KEY (author_id) REFERENCES person (id),
        CONSTRAINT discussion_summary_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT discussion_summary_key_once UNIQUE (author_id, client_key),
        CONSTRAINT discussion_summary_language_known CHECK (language IN ('en', 'da', 'sv'))
      );
      CREATE INDEX discussion_summary_cleared ON discussion_summary (written_at) WHERE body IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE discussion_summary');
  }
}
