// Drafts of anything, and not of posts alone: what is kept of each is its room's own.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLACES = `'post', 'discussion', 'edit'`;

export class OwnDrafts1795000000267 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post_draft RENAME TO own_draft;
      ALTER TABLE own_draft RENAME CONSTRAINT post_draft_pk TO own_draft_pk;
      ALTER TABLE own_draft RENAME CONSTRAINT post_draft_person_fk TO own_draft_person_fk;
      ALTER INDEX post_draft_by_age RENAME TO own_draft_by_age;
      ALTER TABLE own_draft DROP CONSTRAINT post_draft_place_known;
      ALTER TABLE own_draft ADD CONSTRAINT own_draft_place_known CHECK (place IN (${PLACES}, 'resource'));
      ALTER TABLE own_draft ADD COLUMN content jsonb;
      UPDATE own_draft SET content = jsonb_build_object('title', title, 'body', body);
      ALTER TABLE own_draft ALTER COLUMN content SET NOT NULL;
      ALTER TABLE own_draft DROP COLUMN title, DROP COLUMN body;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM own_draft WHERE place = 'resource';
      ALTER TABLE own_draft ADD COLUMN title text, ADD COLUMN body jsonb;
      UPDATE own_draft SET title = content ->> 'title', body = nullif(content -> 'body', 'null');
      ALTER TABLE own_draft ALTER COLUMN title SET NOT NULL;
      ALTER TABLE own_draft DROP COLUMN content;
      ALTER TABLE own_draft DROP CONSTRAINT own_draft_place_known;
      ALTER TABLE own_draft ADD CONSTRAINT post_draft_place_known CHECK (place IN (${PLACES}));
      ALTER INDEX own_draft_by_age RENAME TO post_draft_by_age;
      ALTER TABLE own_draft RENAME CONSTRAINT own_draft_person_fk TO post_draft_person_fk;
      ALTER TABLE own_draft RENAME CONSTRAINT own_draft_pk TO post_draft_pk;
      ALTER TABLE own_draft RENAME TO post_draft;
    `);
  }
}
