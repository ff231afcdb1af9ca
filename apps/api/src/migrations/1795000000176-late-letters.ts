// Since when a network's letter has its day: a morning before that one is not a letter that was missed.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LateLetters1795000000176 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE letter_day ADD COLUMN set_at timestamptz NOT NULL DEFAULT now();
      DROP INDEX letter_day_by_weekday;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX letter_day_by_weekday ON letter_day (weekday);
      ALTER TABLE letter_day DROP COLUMN set_at;
    `);
  }
}
