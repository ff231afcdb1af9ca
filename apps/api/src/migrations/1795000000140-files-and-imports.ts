// Files that are sent piece by piece, and imports that wait for one, run outside any request, and say how far they are.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FilesAndImports1795000000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE upload (
        id uuid NOT NULL,
        purpose text NOT NULL,
        owner_id uuid NOT NULL,
        file_name text NOT NULL,
        size integer NOT NULL,
        modified_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        taken_at timestamptz,
        CONSTRAINT upload_pk PRIMARY KEY (id),
        CONSTRAINT upload_owner_fk FOREIGN KEY (owner_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT upload_has_bytes CHECK (size > 0)
      );
      CREATE UNIQUE INDEX upload_one_at_a_time ON upload (owner_id, purpose) WHERE taken_at IS NULL;
      CREATE INDEX upload_by_expiry ON upload (expires_at);

      ALTER TABLE register_import
        ALTER COLUMN encoding DROP NOT NULL,
        ALTER COLUMN as_of DROP NOT NULL,
        ADD COLUMN state text,
        ADD COLUMN upload_id uuid,
        ADD COLUMN modified_on date,
        ADD COLUMN attempts integer NOT NULL DEFAULT 0,
        ADD COLUMN rows_read integer NOT NULL DEFAULT 0,
        ADD COLUMN share_read real NOT NULL DEFAULT 0,
        ADD COLUMN fault text,
        ADD COLUMN fault_details jsonb,
        ADD COLUMN confirmed_closures integer;
      UPDATE register_import SET state = CASE WHEN finished_at IS NULL THEN 'broken_off' ELSE 'finished' END;
      ALTER TABLE register_import
        ALTER COLUMN state SET NOT NULL,
        ADD CONSTRAINT register_import_upload_fk FOREIGN KEY (upload_id) REFERENCES upload (id) ON DELETE SET NULL,
        ADD CONSTRAINT register_import_state_known
          CHECK (state IN ('waiting', 'running', 'finished', 'refused', 'broken_off')),
        ADD CONSTRAINT register_import_refused_for_a_reason CHECK ((state = 'refused') = (fault IS NOT NULL));
      CREATE UNIQUE INDEX register_import_one_at_a_time ON register_import ((1)) WHERE state IN ('waiting', 'running');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX register_import_one_at_a_time;
      ALTER TABLE register_import
        DROP COLUMN state, DROP COLUMN upload_id, DROP COLUMN modified_on, DROP COLUMN attempts, DROP COLUMN rows_read,
        DROP COLUMN share_read, DROP COLUMN fault, DROP COLUMN fault_details, DROP COLUMN confirmed_closures;
      DROP TABLE upload;
    `);
  }
}
