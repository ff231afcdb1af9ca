// That authors wish to give something further than their network, and what another co-leader said.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WiderCircles1795000000263 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resource_wish (
        id uuid NOT NULL,
        resource_id uuid NOT NULL,
        network_id uuid NOT NULL,
        audience text NOT NULL,
        version integer NOT NULL,
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        reason text,
        client_key uuid NOT NULL,
        CONSTRAINT resource_wish_pk PRIMARY KEY (id),
        CONSTRAINT resource_wish_resource_fk FOREIGN KEY (resource_id) REFERENCES resource (id),
        CONSTRAINT resource_wish_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT resource_wish_author_fk FOREIGN KEY (asked_by) REFERENCES person (id),
        CONSTRAINT resource_wish_answerer_fk FOREIGN KEY (answered_by) REFERENCES person (id),
        CONSTRAINT resource_wish_key_once UNIQUE (asked_by, client_key),
        CONSTRAINT resource_wish_wider CHECK (audience IN ('all_networks', 'public')),
        CONSTRAINT resource_wish_answer_known CHECK (answer IN ('approved', 'declined', 'taken_back', 'lapsed')),
        CONSTRAINT resource_wish_by_another CHECK (answer NOT IN ('approved', 'declined') OR answered_by <> asked_by),
        CONSTRAINT resource_wish_whole_answer CHECK ((answer IS NULL) = (answered_at IS NULL))
      );
      CREATE UNIQUE INDEX resource_wish_waits_once ON resource_wish (resource_id) WHERE answer IS NULL;
      CREATE INDEX resource_wish_of_resource ON resource_wish (resource_id, asked_at DESC);
      CREATE INDEX resource_wish_waiting ON resource_wish (network_id, asked_at, id) WHERE answer IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE resource_wish');
  }
}
