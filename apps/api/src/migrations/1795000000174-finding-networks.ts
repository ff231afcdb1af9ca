// Networks are looked for by the local authority or municipality of their members.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindingNetworks1795000000174 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX organisation_by_authority ON organisation (la_name)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX organisation_by_authority');
  }
}
