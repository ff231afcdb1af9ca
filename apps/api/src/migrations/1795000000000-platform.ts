// Outbox, audit log and revocation log: what every room writes beside its own rows.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO sixfold_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO sixfold_app;
      GRANT USAGE ON SCHEMA public TO sixfold_app, sixfold_worker;

      CREATE TABLE outbox (
        id uuid NOT NULL,
        name text NOT NULL,
        payload jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT outbox_pk PRIMARY KEY (id)
      );
      CREATE INDEX outbox_by_age ON outbox (recorded_at);
      GRANT SELECT, DELETE, UPDATE ON outbox TO sixfold_worker;

      CREATE TABLE audit_entry (
        id uuid NOT NULL,
        act text NOT NULL,
        actor_id uuid,
        subject_id uuid NOT NULL,
        details jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT audit_entry_pk PRIMARY KEY (id)
      );
      CREATE INDEX audit_entry_by_subject ON audit_entry (subject_id, recorded_at);
      REVOKE UPDATE, DELETE ON audit_entry FROM sixfold_app;

      CREATE TABLE revocation (
        id bigint GENERATED ALWAYS AS IDENTITY,
        person_id uuid,
        session_id text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT revocation_pk PRIMARY KEY (id),
        CONSTRAINT revocation_names_one CHECK (num_nonnulls(person_id, session_id) = 1)
      );
      -- Read by age, never by id: ids are given out before the commit, so a cursor of ids would skip rows.
      CREATE INDEX revocation_by_age ON revocation (recorded_at);
      REVOKE UPDATE ON revocation FROM sixfold_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE revocation, audit_entry, outbox');
  }
}
