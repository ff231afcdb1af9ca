// Posts that are edited, removed and put back: each change an entry of the discussion's log, with the text before it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChangedPosts1795000000180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post ALTER body DROP NOT NULL,
        ADD changed_seq integer,
        ADD edited_at timestamptz,
        ADD removed_at timestamptz,
        ADD removed_by uuid,
        ADD removal_reason text,
        ADD CONSTRAINT post_remover_fk FOREIGN KEY (removed_by) REFERENCES person (id),
        ADD CONSTRAINT post_removed_by_somebody CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
        ADD CONSTRAINT post_removed_with_reason CHECK (removed_by = author_id OR (removed_by IS NULL) = (removal_reason IS NULL)),
        ADD CONSTRAINT post_words_until_removed CHECK (body IS NOT NULL OR removed_at IS NOT NULL);
      CREATE INDEX post_by_change ON post (discussion_id, (coalesce(changed_seq, seq)));
      CREATE INDEX post_to_blank ON post (removed_at) WHERE removed_at IS NOT NULL AND body IS NOT NULL;

      CREATE TABLE post_change (
        discussion_id uuid NOT NULL,
        seq integer NOT NULL,
        post_id uuid NOT NULL,
        kind text NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        client_key uuid NOT NULL,
        former_body jsonb,
        CONSTRAINT post_change_pk PRIMARY KEY (discussion_id, seq),
        CONSTRAINT post_change_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id),
        CONSTRAINT post_change_post_fk FOREIGN KEY (post_id) REFERENCES post (id),
        CONSTRAINT post_change_person_fk FOREIGN KEY (changed_by) REFERENCES person (id),
        CONSTRAINT post_change_key_once UNIQUE (changed_by, client_key),
        CONSTRAINT post_change_kind_known CHECK (kind IN ('edited', 'removed', 'restored'))
      );
      CREATE INDEX post_change_by_post ON post_change (post_id, seq);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE post_change;
      DROP INDEX post_by_change, post_to_blank;
      UPDATE post SET body = '{"type":"doc","content":[]}' WHERE body IS NULL;
      ALTER TABLE post ALTER body SET NOT NULL, DROP CONSTRAINT post_words_until_removed,
        DROP changed_seq, DROP edited_at, DROP removed_at, DROP removed_by, DROP removal_reason;
    `);
  }
}
