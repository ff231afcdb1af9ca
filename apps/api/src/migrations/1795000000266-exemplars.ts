// What a network's co-leaders hold up in its bank, and why; and what its schools taught lately, by index.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Exemplars1795000000266 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resource_exemplar (
        id uuid NOT NULL,
        resource_id uuid NOT NULL,
        network_id uuid NOT NULL,
        curator_id uuid NOT NULL,
        reason text NOT NULL,
        chosen_at timestamptz NOT NULL,
        taken_back_at timestamptz,
        CONSTRAINT resource_exemplar_pk PRIMARY KEY (id),
        CONSTRAINT resource_exemplar_resource_fk FOREIGN KEY (resource_id) REFERENCES resource (id),
        CONSTRAINT resource_exemplar_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT resource_exemplar_curator_fk FOREIGN KEY (curator_id) REFERENCES person (id)
      );
      CREATE UNIQUE INDEX resource_exemplar_once ON resource_exemplar (network_id, resource_id)
        WHERE taken_back_at IS NULL;

      -- What a network's schools taught lately.
      CREATE INDEX resource_use_of_organisation ON resource_use (organisation_id, taught_on) WHERE withdrawn_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX resource_use_of_organisation; DROP TABLE resource_exemplar');
  }
}
