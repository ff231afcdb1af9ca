// What people look for in their networks, and the resources with which others answer.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ResourceRequests1795000000257 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resource_request (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        asked_by uuid NOT NULL,
        organisation_id uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        title text NOT NULL,
        words text NOT NULL,
        subject text,
        phase text,
        year_groups integer[] NOT NULL,
        language text NOT NULL,
        needed_by date,
        settlement text NOT NULL DEFAULT 'open',
        open_until timestamptz NOT NULL,
        client_key uuid NOT NULL,
        CONSTRAINT resource_request_pk PRIMARY KEY (id),
        CONSTRAINT resource_request_key_once UNIQUE (asked_by, client_key),
        CONSTRAINT resource_request_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT resource_request_author_fk FOREIGN KEY (asked_by) REFERENCES person (id),
        CONSTRAINT resource_request_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT resource_request_settlement_known CHECK (settlement IN ('open', 'found', 'taken_back')),
        CONSTRAINT resource_request_language_known CHECK (language IN ('en', 'da', 'sv'))
      );
      CREATE INDEX resource_request_of_network ON resource_request (network_id, id);

      CREATE TABLE resource_request_answer (
        request_id uuid NOT NULL,
        resource_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        line text NOT NULL,
        answered_at timestamptz NOT NULL,
        helped boolean NOT NULL DEFAULT false,
        CONSTRAINT resource_request_answer_pk PRIMARY KEY (request_id, resource_id),
        CONSTRAINT resource_request_answer_request_fk FOREIGN KEY (request_id) REFERENCES resource_request (id),
        CONSTRAINT resource_request_answer_resource_fk FOREIGN KEY (resource_id) REFERENCES resource (id),
        CONSTRAINT resource_request_answer_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT resource_request_answer_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      );
      CREATE INDEX resource_request_answer_of_resource ON resource_request_answer (resource_id) WHERE helped;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE resource_request_answer, resource_request');
  }
}
