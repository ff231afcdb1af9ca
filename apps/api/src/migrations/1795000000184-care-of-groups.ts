// What a working group is about, whether facilitators may read it, and its closing, with a history of what changed.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CareOfGroups1795000000184 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE working_group
        ADD COLUMN subject text,
        ADD COLUMN phase text,
        ADD COLUMN theme text NOT NULL DEFAULT '',
        ADD COLUMN facilitators_read boolean NOT NULL DEFAULT false,
        ADD COLUMN closed_at timestamptz,
        ADD CONSTRAINT working_group_theme_length CHECK (char_length(theme) <= 60);

      CREATE TABLE group_change (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        person_id uuid NOT NULL,
        act text NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT group_change_pk PRIMARY KEY (id),
        CONSTRAINT group_change_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id),
        CONSTRAINT group_change_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT group_change_act_known
          CHECK (act IN ('closed', 'reopened', 'facilitators_may_read', 'facilitators_may_not_read'))
      );
      CREATE INDEX group_change_by_group ON group_change (group_id, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE group_change;
      ALTER TABLE working_group DROP COLUMN subject, DROP COLUMN phase, DROP COLUMN theme,
        DROP COLUMN facilitators_read, DROP COLUMN closed_at;
    `);
  }
}
