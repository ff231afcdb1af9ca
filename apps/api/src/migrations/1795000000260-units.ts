// Units: resources that are a sequence of others, by which lists tell them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Units1795000000260 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE resource ADD COLUMN parts uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resource DROP COLUMN parts');
  }
}
