// How far each person has read each discussion.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReadingMarks1795000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reading_mark (
        person_id uuid NOT NULL,
        discussion_id uuid NOT NULL,
        seq integer NOT NULL,
        CONSTRAINT reading_mark_pk PRIMARY KEY (person_id, discussion_id),
        CONSTRAINT reading_mark_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT reading_mark_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reading_mark');
  }
}
