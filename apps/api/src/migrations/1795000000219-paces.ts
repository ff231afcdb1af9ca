// A slower pace of a discussion: what it is, each change of it as an entry of the log, and when each person wrote last.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Paces1795000000219 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE discussion ADD pace_minutes integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT discussion_pace_known CHECK (pace_minutes IN (0, 1, 5, 15, 60));
      CREATE TABLE discussion_pace (
        discussion_id uuid NOT NULL,
        seq integer NOT NULL,
        person_id uuid NOT NULL,
        minutes integer NOT NULL,
        asked_at timestamptz NOT NULL,
        client_key uuid NOT NULL,
        CONSTRAINT discussion_pace_pk PRIMARY KEY (discussion_id, seq),
        CONSTRAINT discussion_pace_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id),
        CONSTRAINT discussion_pace_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT discussion_pace_key_once UNIQUE (person_id, client_key)
      );
      CREATE TABLE discussion_turn (
        discussion_id uuid NOT NULL,
        person_id uuid NOT NULL,
        taken_at timestamptz NOT NULL,
        CONSTRAINT discussion_turn_pk PRIMARY KEY (discussion_id, person_id),
        CONSTRAINT discussion_turn_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id),
        CONSTRAINT discussion_turn_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE discussion_turn, discussion_pace;
      ALTER TABLE discussion DROP pace_minutes;
    `);
  }
}
