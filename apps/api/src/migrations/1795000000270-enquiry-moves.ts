// How an enquiry went through its stages and rounds, kept from its beginning, so that its way can be told.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EnquiryMoves1795000000270 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enquiry_move (
        id uuid NOT NULL,
        enquiry_id uuid NOT NULL,
        kind text NOT NULL,
        round integer NOT NULL,
        stage text NOT NULL,
        moved_by uuid NOT NULL,
        moved_at timestamptz NOT NULL,
        CONSTRAINT enquiry_move_pk PRIMARY KEY (id),
        CONSTRAINT enquiry_move_enquiry_fk FOREIGN KEY (enquiry_id) REFERENCES enquiry (id),
        CONSTRAINT enquiry_move_person_fk FOREIGN KEY (moved_by) REFERENCES person (id),
        CONSTRAINT enquiry_move_kind_known CHECK (kind IN ('started', 'moved', 'round_begun'))
      );
      CREATE INDEX enquiry_move_of_enquiry ON enquiry_move (enquiry_id, moved_at);
      INSERT INTO enquiry_move (id, enquiry_id, kind, round, stage, moved_by, moved_at)
      SELECT id, id, 'started', 1, 'question', started_by, started_at FROM enquiry;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enquiry_move');
  }
}
