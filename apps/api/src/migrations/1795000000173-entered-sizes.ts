// How large a school is, entered by the school itself where its register does not say.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EnteredSizes1795000000173 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation ADD size_entered text,
        ADD CONSTRAINT organisation_size_entered_known
          CHECK (size_entered IN ('up_to_100', 'up_to_250', 'up_to_500', 'up_to_1000', 'over_1000'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organisation DROP size_entered');
  }
}
