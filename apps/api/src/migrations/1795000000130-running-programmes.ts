// What it takes to run programmes: what each is for, its money, its contact persons, and finding their networks by words.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RunningProgrammes1795000000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE programme
        ADD scope text NOT NULL DEFAULT '',
        ADD currency text NOT NULL DEFAULT 'GBP',
        ADD yearly_ceiling integer NOT NULL DEFAULT 50000,
        ADD created_by uuid,
        ADD client_key uuid,
        ADD CONSTRAINT programme_creator_fk FOREIGN KEY (created_by) REFERENCES person (id),
        ADD CONSTRAINT programme_key_once UNIQUE (created_by, client_key),
        ADD CONSTRAINT programme_currency_known CHECK (currency IN ('GBP', 'EUR', 'DKK', 'SEK', 'NOK')),
        ADD CONSTRAINT programme_ceiling_of_money CHECK (yearly_ceiling >= 0);

      CREATE TABLE programme_contact (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        began_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT programme_contact_pk PRIMARY KEY (id),
        CONSTRAINT programme_contact_programme_fk FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT programme_contact_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT programme_contact_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
      );
      CREATE UNIQUE INDEX programme_contact_one_a_school ON programme_contact (programme_id, organisation_id)
        WHERE ended_at IS NULL;
      CREATE INDEX programme_contact_by_school ON programme_contact (organisation_id, programme_id);

      -- Letters as one types them: small, without accents and apostrophes, as the search for schools compares them.
      CREATE FUNCTION plain_words(written text) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        RETURN translate(replace(replace(replace(
          lower(regexp_replace(normalize(written, NFKD), '[\\u0300-\\u036f''’‘\`´ʼ]', '', 'g')),
          'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'øðþł', 'odtl');
      CREATE FUNCTION network_words(name text, purpose text, learning_focus text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN to_tsvector('simple', plain_words(name || ' ' || learning_focus || ' ' || purpose));

      CREATE INDEX network_by_words ON network USING gin (network_words(name, purpose, learning_focus));
      CREATE INDEX network_membership_by_network ON network_membership (network_id, id);
      CREATE INDEX network_by_programme_and_name ON network (programme_id, name, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX network_by_programme_and_name, network_by_words, network_membership_by_network;
      DROP FUNCTION network_words(text, text, text);
      DROP FUNCTION plain_words(text);
      DROP TABLE programme_contact;
      ALTER TABLE programme DROP CONSTRAINT programme_key_once, DROP scope, DROP currency, DROP yearly_ceiling,
        DROP created_by, DROP client_key;
    `);
  }
}
