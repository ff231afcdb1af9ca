// Registers of other countries: second names, departments of main schools, schools that stand in two registers.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Registers1795000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation
        ADD COLUMN other_name text,
        ADD COLUMN main_key text,
        ADD COLUMN home_key text,
        ADD COLUMN home_id uuid,
        ADD CONSTRAINT organisation_home_fk FOREIGN KEY (home_id) REFERENCES organisation (id);
      CREATE INDEX organisation_by_home_register ON organisation (home_register) WHERE home_register IS NOT NULL;

      ALTER TABLE register_import
        ADD COLUMN renamed_count integer,
        ADD COLUMN linked_count integer;

      CREATE TABLE register_import_renaming (
        import_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        former_id uuid NOT NULL,
        CONSTRAINT register_import_renaming_pk PRIMARY KEY (import_id, organisation_id),
        CONSTRAINT register_import_renaming_import_fk FOREIGN KEY (import_id) REFERENCES register_import (id)
          ON DELETE CASCADE,
        CONSTRAINT register_import_renaming_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT register_import_renaming_former_fk FOREIGN KEY (former_id) REFERENCES organisation (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register_import_renaming;
      ALTER TABLE register_import DROP COLUMN renamed_count, DROP COLUMN linked_count;
      ALTER TABLE organisation DROP COLUMN home_id, DROP COLUMN home_key, DROP COLUMN main_key, DROP COLUMN other_name;
    `);
  }
}
