// What people follow, how far each discussion has been told to its followers, and where a mail is answered to.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Following1795000000188 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussion_follow (
        person_id uuid NOT NULL,
        discussion_id uuid NOT NULL,
        level text NOT NULL,
        CONSTRAINT discussion_follow_pk PRIMARY KEY (person_id, discussion_id),
        CONSTRAINT discussion_follow_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT discussion_follow_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id),
        CONSTRAINT discussion_follow_level_known CHECK (level IN ('everything', 'mentions', 'nothing'))
      );

      CREATE TABLE group_follow (
        person_id uuid NOT NULL,
        group_id uuid NOT NULL,
        level text NOT NULL,
        CONSTRAINT group_follow_pk PRIMARY KEY (person_id, group_id),
        CONSTRAINT group_follow_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT group_follow_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id),
        CONSTRAINT group_follow_level_known CHECK (level IN ('everything', 'mentions', 'nothing'))
      );

      CREATE TABLE discussion_telling (
        discussion_id uuid NOT NULL,
        seq integer NOT NULL,
        CONSTRAINT discussion_telling_pk PRIMARY KEY (discussion_id),
        CONSTRAINT discussion_telling_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id)
      );
      -- What was written before there were followers is told to nobody.
      INSERT INTO discussion_telling (discussion_id, seq) SELECT id, last_seq FROM discussion;

      ALTER TABLE mail ADD COLUMN reply_to text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail DROP COLUMN reply_to;
      DROP TABLE discussion_telling, group_follow, discussion_follow;
    `);
  }
}
