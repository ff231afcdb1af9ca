// Whether others see when a person reads and writes: each person's own choice.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ShownPresence1795000000217 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person ADD COLUMN shows_presence boolean NOT NULL DEFAULT true');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN shows_presence');
  }
}
