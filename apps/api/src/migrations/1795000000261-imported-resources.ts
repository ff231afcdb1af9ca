// Where an imported resource comes from, and what is a translation of what.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportedResources1795000000261 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resource
        ADD COLUMN translation_key text,
        ADD COLUMN translated_by text,
        ADD CONSTRAINT resource_translator_known CHECK (translated_by IN ('human', 'machine'));
      CREATE INDEX resource_by_translation ON resource (translation_key) WHERE translation_key IS NOT NULL;

      CREATE TABLE resource_source (
        key text NOT NULL,
        resource_id uuid NOT NULL,
        digest text NOT NULL,
        CONSTRAINT resource_source_pk PRIMARY KEY (key),
        CONSTRAINT resource_source_of_one UNIQUE (resource_id),
        CONSTRAINT resource_source_resource_fk FOREIGN KEY (resource_id) REFERENCES resource (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE resource_source;
      DROP INDEX resource_by_translation;
      ALTER TABLE resource DROP COLUMN translated_by, DROP COLUMN translation_key;
    `);
  }
}
