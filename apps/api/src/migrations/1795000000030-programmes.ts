// Programmes and the posts of their facilitators.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Programmes1795000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programme (
        id uuid NOT NULL,
        name text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT programme_pk PRIMARY KEY (id),
        CONSTRAINT programme_ends_after_start CHECK (ends_on > starts_on)
      );

      CREATE TABLE programme_facilitator (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        person_id uuid NOT NULL,
        appointed_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CONSTRAINT programme_facilitator_pk PRIMARY KEY (id),
        CONSTRAINT programme_facilitator_programme_fk FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT programme_facilitator_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
      );
      CREATE UNIQUE INDEX programme_facilitator_once ON programme_facilitator (person_id, programme_id)
        WHERE ended_at IS NULL;
      CREATE INDEX programme_facilitator_by_programme ON programme_facilitator (programme_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE programme_facilitator, programme');
  }
}
