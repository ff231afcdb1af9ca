// Posts that are pinned, and posts that answered what was asked: their marks, and the entries of the log about them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MarkedPosts1795000000181 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post ADD pinned_at timestamptz, ADD resolved_at timestamptz;
      CREATE INDEX post_marked ON post (discussion_id, seq) WHERE coalesce(pinned_at, resolved_at) IS NOT NULL;
      ALTER TABLE post_change DROP CONSTRAINT post_change_kind_known, ADD CONSTRAINT post_change_kind_known
        CHECK (kind IN ('edited', 'removed', 'restored', 'pinned', 'unpinned', 'resolved', 'unresolved'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX post_marked;
      ALTER TABLE post DROP pinned_at, DROP resolved_at;
      -- Their places in the log stay taken: a restoring that changed nothing.
      UPDATE post_change SET kind = 'restored' WHERE kind NOT IN ('edited', 'removed', 'restored');
      ALTER TABLE post_change DROP CONSTRAINT post_change_kind_known, ADD CONSTRAINT post_change_kind_known
        CHECK (kind IN ('edited', 'removed', 'restored'));
    `);
  }
}
