// What people are writing and have not sent, for themselves alone.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PostDrafts1795000000186 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE post_draft (
        person_id uuid NOT NULL,
        place text NOT NULL,
        place_id uuid NOT NULL,
        title text NOT NULL,
        body jsonb,
        revision integer NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT post_draft_pk PRIMARY KEY (person_id, place, place_id),
        CONSTRAINT post_draft_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT post_draft_place_known CHECK (place IN ('post', 'discussion', 'edit'))
      );
      CREATE INDEX post_draft_by_age ON post_draft (saved_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post_draft');
  }
}
