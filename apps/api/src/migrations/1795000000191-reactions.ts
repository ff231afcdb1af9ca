// Reactions to posts: a row for each person, post and word, and an entry of the log whenever one is given or taken back.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reactions1795000000191 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE post_reaction (
        post_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        organisation_id uuid NOT NULL,
        reacted_at timestamptz NOT NULL,
        CONSTRAINT post_reaction_pk PRIMARY KEY (post_id, person_id, kind),
        CONSTRAINT post_reaction_post_fk FOREIGN KEY (post_id) REFERENCES post (id),
        CONSTRAINT post_reaction_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT post_reaction_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT post_reaction_kind_known CHECK (kind IN ('thanks', 'agree', 'helped', 'trying', 'curious'))
      );
      ALTER TABLE post_change DROP CONSTRAINT post_change_kind_known, ADD CONSTRAINT post_change_kind_known CHECK
        (kind IN ('edited', 'removed', 'restored', 'pinned', 'unpinned', 'resolved', 'unresolved', 'reacted'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE post_reaction;
      -- Their places in the log stay taken: a restoring that changed nothing.
      UPDATE post_change SET kind = 'restored' WHERE kind = 'reacted';
      ALTER TABLE post_change DROP CONSTRAINT post_change_kind_known, ADD CONSTRAINT post_change_kind_known
        CHECK (kind IN ('edited', 'removed', 'restored', 'pinned', 'unpinned', 'resolved', 'unresolved'));
    `);
  }
}
