// Who is named in a post.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mentions1795000000194 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post ADD COLUMN names_group boolean NOT NULL DEFAULT false;
      CREATE TABLE post_mention (
        post_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT post_mention_pk PRIMARY KEY (post_id, person_id),
        CONSTRAINT post_mention_post_fk FOREIGN KEY (post_id) REFERENCES post (id),
        CONSTRAINT post_mention_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
      );
      CREATE INDEX post_mention_by_person ON post_mention (person_id, post_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post_mention; ALTER TABLE post DROP COLUMN names_group');
  }
}
