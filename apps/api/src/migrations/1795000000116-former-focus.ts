// What a network worked on before it chose another focus, from when until when, and why it changed.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FormerFocus1795000000116 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE former_focus (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        focus text NOT NULL,
        held_from timestamptz NOT NULL,
        held_until timestamptz NOT NULL,
        reason text NOT NULL,
        changed_by uuid NOT NULL,
        CONSTRAINT former_focus_pk PRIMARY KEY (id),
        CONSTRAINT former_focus_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT former_focus_changer_fk FOREIGN KEY (changed_by) REFERENCES person (id),
        CONSTRAINT former_focus_reason_length CHECK (char_length(reason) BETWEEN 3 AND 200)
      );
      CREATE INDEX former_focus_by_network ON former_focus (network_id, held_until);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE former_focus');
  }
}
