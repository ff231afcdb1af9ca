// Posts that convenors move to another discussion: what stays in their place, who moved them, and discussions left empty.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MovedPosts1795000000221 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE post_move (
        id uuid NOT NULL,
        from_discussion uuid NOT NULL,
        into_discussion uuid NOT NULL,
        moved_by uuid NOT NULL,
        moved_at timestamptz NOT NULL,
        client_key uuid NOT NULL,
        undone_at timestamptz,
        CONSTRAINT post_move_pk PRIMARY KEY (id),
        CONSTRAINT post_move_key_once UNIQUE (moved_by, client_key),
        CONSTRAINT post_move_from_fk FOREIGN KEY (from_discussion) REFERENCES discussion (id),
        CONSTRAINT post_move_into_fk FOREIGN KEY (into_discussion) REFERENCES discussion (id),
        CONSTRAINT post_move_person_fk FOREIGN KEY (moved_by) REFERENCES person (id)
      );
      ALTER TABLE discussion ADD moved_into uuid,
        ADD CONSTRAINT discussion_moved_into_fk FOREIGN KEY (moved_into) REFERENCES discussion (id);
      ALTER TABLE post ADD moved_post_id uuid, ADD move_id uuid, ADD moved_from uuid,
        ADD CONSTRAINT post_moved_post_fk FOREIGN KEY (moved_post_id) REFERENCES post (id),
        ADD CONSTRAINT post_move_fk FOREIGN KEY (move_id) REFERENCES post_move (id),
        ADD CONSTRAINT post_moved_from_fk FOREIGN KEY (moved_from) REFERENCES discussion (id),
        ADD CONSTRAINT post_trace_of_move CHECK ((moved_post_id IS NULL) = (move_id IS NULL)),
        DROP CONSTRAINT post_removed_with_reason,
        ADD CONSTRAINT post_removed_with_reason CHECK (removed_by = author_id OR moved_post_id IS NOT NULL
          OR (removed_by IS NULL) = (removal_reason IS NULL));
      CREATE INDEX post_trace_of ON post (moved_post_id) WHERE moved_post_id IS NOT NULL;
      CREATE INDEX post_trace_by_move ON post (move_id) WHERE move_id IS NOT NULL;
      ALTER TABLE post_change DROP CONSTRAINT post_change_kind_known, ADD CONSTRAINT post_change_kind_known CHECK
        (kind IN ('edited', 'removed', 'restored', 'pinned', 'unpinned', 'resolved', 'unresolved', 'reacted', 'moved'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What stood in the place of a moved post is from now on a post that was removed.
      UPDATE post SET removal_reason = '–' WHERE moved_post_id IS NOT NULL AND removed_by <> author_id;
      UPDATE post_change SET kind = 'restored' WHERE kind = 'moved';
      ALTER TABLE post_change DROP CONSTRAINT post_change_kind_known, ADD CONSTRAINT post_change_kind_known CHECK
        (kind IN ('edited', 'removed', 'restored', 'pinned', 'unpinned', 'resolved', 'unresolved', 'reacted'));
      ALTER TABLE post DROP CONSTRAINT post_removed_with_reason, DROP CONSTRAINT post_trace_of_move,
        ADD CONSTRAINT post_removed_with_reason
          CHECK (removed_by = author_id OR (removed_by IS NULL) = (removal_reason IS NULL));
      DROP INDEX post_trace_of, post_trace_by_move;
      ALTER TABLE post DROP moved_post_id, DROP move_id, DROP moved_from;
      ALTER TABLE discussion DROP moved_into;
      DROP TABLE post_move;
    `);
  }
}
