// The consents of pupils, kept by their school; and the second lock on them, which holds whatever a statement asks for.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Consents1795000000268 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consent_pupil (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        first_name text NOT NULL,
        year_group integer NOT NULL,
        is_thirteen boolean NOT NULL,
        entered_by uuid NOT NULL,
        entered_at timestamptz NOT NULL,
        removed_at timestamptz,
        removed_by uuid,
        client_key uuid NOT NULL,
        CONSTRAINT consent_pupil_pk PRIMARY KEY (id),
        CONSTRAINT consent_pupil_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT consent_pupil_enterer_fk FOREIGN KEY (entered_by) REFERENCES person (id),
        CONSTRAINT consent_pupil_remover_fk FOREIGN KEY (removed_by) REFERENCES person (id),
        CONSTRAINT consent_pupil_once UNIQUE (entered_by, client_key)
      );
      CREATE INDEX consent_pupil_by_name ON consent_pupil (organisation_id, lower(first_name), id)
        WHERE removed_at IS NULL;

      CREATE TABLE consent (
        id uuid NOT NULL,
        pupil_id uuid NOT NULL,
        purpose text NOT NULL,
        giver text NOT NULL,
        given_on date NOT NULL,
        until date NOT NULL,
        evidence jsonb NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        client_key uuid NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        withdrawn_because text,
        CONSTRAINT consent_pk PRIMARY KEY (id),
        CONSTRAINT consent_pupil_fk FOREIGN KEY (pupil_id) REFERENCES consent_pupil (id) ON DELETE CASCADE,
        CONSTRAINT consent_recorder_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT consent_withdrawer_fk FOREIGN KEY (withdrawn_by) REFERENCES person (id),
        CONSTRAINT consent_once UNIQUE (recorded_by, client_key, purpose, giver),
        CONSTRAINT consent_purpose_known CHECK (purpose IN ('quotation', 'picture', 'work')),
        CONSTRAINT consent_giver_known CHECK (giver IN ('school', 'guardian', 'pupil')),
        CONSTRAINT consent_days_in_order CHECK (given_on <= until),
        CONSTRAINT consent_withdrawn_by_somebody CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
      );
      CREATE INDEX consent_of_pupil ON consent (pupil_id);

      -- Who serves sees a school's pupils only in a transaction that names the school. Not forced on the owner, who backs
      -- up and restores, and as whom nothing is served.
      ALTER TABLE consent_pupil ENABLE ROW LEVEL SECURITY;
      CREATE POLICY consent_pupil_of_named_schools ON consent_pupil USING (
        organisation_id = ANY (string_to_array(nullif(current_setting('sixfold.schools', true), ''), ',')::uuid[]));
      ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
      CREATE POLICY consent_of_named_schools ON consent USING (
        EXISTS (SELECT FROM consent_pupil pupil WHERE pupil.id = pupil_id));

      -- The one way past the lock: forgets, and says of whom nothing is left.
      CREATE FUNCTION forget_pupils(removed_before timestamptz, ended_before date) RETURNS SETOF uuid
      LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        DELETE FROM consent_pupil pupil
        WHERE pupil.removed_at < removed_before
          OR (pupil.entered_at < ended_before AND NOT EXISTS (
            SELECT FROM consent given
            WHERE given.pupil_id = pupil.id AND least(given.until, given.withdrawn_at::date) >= ended_before))
        RETURNING pupil.id
      $$;
      REVOKE EXECUTE ON FUNCTION forget_pupils FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION forget_pupils TO sixfold_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION forget_pupils; DROP TABLE consent; DROP TABLE consent_pupil');
  }
}
