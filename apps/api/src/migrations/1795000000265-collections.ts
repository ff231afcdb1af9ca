// Collections: resources whose parts are gathered, each for a reason, and not a sequence to teach.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Collections1795000000265 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resource ADD COLUMN is_collection boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resource DROP COLUMN is_collection');
  }
}
