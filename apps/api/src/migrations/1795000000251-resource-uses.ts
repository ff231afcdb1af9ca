// Resources used in class.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ResourceUses1795000000251 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resource_use (
        id uuid NOT NULL,
        resource_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        class_name text NOT NULL,
        taught_on date NOT NULL,
        how text NOT NULL,
        would_change text NOT NULL,
        logged_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        client_key uuid NOT NULL,
        CONSTRAINT resource_use_pk PRIMARY KEY (id),
        CONSTRAINT resource_use_resource_fk FOREIGN KEY (resource_id) REFERENCES resource (id),
        CONSTRAINT resource_use_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT resource_use_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT resource_use_key_once UNIQUE (person_id, client_key),
        CONSTRAINT resource_use_says_how CHECK (how <> '')
      );
      CREATE INDEX resource_use_of_resource ON resource_use (resource_id, organisation_id) WHERE withdrawn_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE resource_use');
  }
}
