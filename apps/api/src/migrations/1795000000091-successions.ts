// Which school took the place of which, by the registers, and the imports that such links come by.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Successions1795000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE succession (
        register text NOT NULL,
        predecessor_key text NOT NULL,
        successor_key text NOT NULL,
        since date,
        CONSTRAINT succession_pk PRIMARY KEY (register, predecessor_key, successor_key),
        CONSTRAINT succession_of_two CHECK (predecessor_key <> successor_key)
      );

      ALTER TABLE register_import
        ADD COLUMN subject text NOT NULL DEFAULT 'schools',
        ADD COLUMN waiting_count integer,
        ADD CONSTRAINT register_import_subject_known CHECK (subject IN ('schools', 'links'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_import DROP COLUMN subject, DROP COLUMN waiting_count;
      DROP TABLE succession;
    `);
  }
}
