// The charter of a network in versions, what schools accepted since they joined, and what is written but not published.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Charter1795000000115 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE network_draft (
        network_id uuid NOT NULL,
        about text NOT NULL,
        content jsonb NOT NULL,
        revision integer NOT NULL,
        written_by uuid NOT NULL,
        written_at timestamptz NOT NULL,
        CONSTRAINT network_draft_pk PRIMARY KEY (network_id, about),
        CONSTRAINT network_draft_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT network_draft_writer_fk FOREIGN KEY (written_by) REFERENCES person (id)
      );

      CREATE TABLE charter_version (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        version integer NOT NULL,
        body jsonb NOT NULL,
        published_by uuid NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT charter_version_pk PRIMARY KEY (id),
        CONSTRAINT charter_version_once UNIQUE (network_id, version),
        CONSTRAINT charter_version_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT charter_version_publisher_fk FOREIGN KEY (published_by) REFERENCES person (id)
      );

      CREATE TABLE charter_acceptance (
        charter_version_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        accepted_by uuid NOT NULL,
        accepted_at timestamptz NOT NULL,
        CONSTRAINT charter_acceptance_pk PRIMARY KEY (charter_version_id, organisation_id),
        CONSTRAINT charter_acceptance_version_fk FOREIGN KEY (charter_version_id) REFERENCES charter_version (id),
        CONSTRAINT charter_acceptance_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT charter_acceptance_person_fk FOREIGN KEY (accepted_by) REFERENCES person (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE charter_acceptance, charter_version, network_draft');
  }
}
