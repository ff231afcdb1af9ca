// Who was at an organisation once is found by its ended ties.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EndedTies1795000000171 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX affiliation_ended_by_organisation ON affiliation (organisation_id) WHERE ended_at IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX affiliation_ended_by_organisation');
  }
}
