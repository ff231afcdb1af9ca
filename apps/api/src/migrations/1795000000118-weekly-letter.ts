// A network's weekly letter: its day, what is collected for it, those that were sent, and who does not want it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WeeklyLetter1795000000118 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter_day (
        network_id uuid NOT NULL,
        weekday text NOT NULL,
        CONSTRAINT letter_day_pk PRIMARY KEY (network_id),
        CONSTRAINT letter_day_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT letter_day_known CHECK (
          weekday IN ('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'))
      );
      CREATE INDEX letter_day_by_weekday ON letter_day (weekday);

      CREATE TABLE weekly_letter (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        day date NOT NULL,
        sent_at timestamptz NOT NULL,
        CONSTRAINT weekly_letter_pk PRIMARY KEY (id),
        CONSTRAINT weekly_letter_once UNIQUE (network_id, day),
        CONSTRAINT weekly_letter_network_fk FOREIGN KEY (network_id) REFERENCES network (id)
      );

      CREATE TABLE announcement (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        title text NOT NULL,
        words text NOT NULL,
        path text,
        suggested_by uuid NOT NULL,
        suggested_at timestamptz NOT NULL,
        place integer NOT NULL,
        taken_out_at timestamptz,
        letter_id uuid,
        client_key uuid NOT NULL,
        CONSTRAINT announcement_pk PRIMARY KEY (id),
        CONSTRAINT announcement_key_once UNIQUE (suggested_by, client_key),
        CONSTRAINT announcement_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT announcement_suggester_fk FOREIGN KEY (suggested_by) REFERENCES person (id),
        CONSTRAINT announcement_letter_fk FOREIGN KEY (letter_id) REFERENCES weekly_letter (id)
      );
      CREATE INDEX announcement_waiting ON announcement (network_id, place)
        WHERE letter_id IS NULL AND taken_out_at IS NULL;
      CREATE INDEX announcement_of_letter ON announcement (letter_id, place);

      CREATE TABLE letter_unwanted (
        network_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT letter_unwanted_pk PRIMARY KEY (network_id, person_id),
        CONSTRAINT letter_unwanted_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT letter_unwanted_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE letter_unwanted, announcement, weekly_letter, letter_day');
  }
}
