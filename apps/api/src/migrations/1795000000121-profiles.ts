// What people say of themselves, so that colleagues find them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Profiles1795000000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE profile (
        person_id uuid NOT NULL,
        subjects text[] NOT NULL,
        phases text[] NOT NULL,
        year_groups smallint[] NOT NULL,
        languages text[] NOT NULL,
        role_in_words text NOT NULL,
        offers text NOT NULL,
        seeks text NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT profile_pk PRIMARY KEY (person_id),
        CONSTRAINT profile_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT profile_texts_short CHECK (
          char_length(role_in_words) <= 120 AND char_length(offers) <= 600 AND char_length(seeks) <= 600)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE profile');
  }
}
