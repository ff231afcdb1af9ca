// What is unread is counted in the index that orders the log, without a look at the posts themselves.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class UnreadByIndex1795000000190 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post DROP CONSTRAINT post_seq_once,
        ADD CONSTRAINT post_seq_once UNIQUE (discussion_id, seq) INCLUDE (author_id, posted_at, removed_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post DROP CONSTRAINT post_seq_once, ADD CONSTRAINT post_seq_once UNIQUE (discussion_id, seq);
    `);
  }
}
