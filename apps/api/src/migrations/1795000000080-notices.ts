// What people are told, how they want to be mailed about it, and mail that can fail without being lost.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices1795000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        network_id uuid,
        kind text NOT NULL,
        path text NOT NULL,
        details jsonb NOT NULL,
        dedupe_key text NOT NULL,
        told_at timestamptz NOT NULL,
        read_at timestamptz,
        mail_due_at timestamptz,
        CONSTRAINT notice_pk PRIMARY KEY (id),
        CONSTRAINT notice_told_once UNIQUE (dedupe_key, person_id),
        CONSTRAINT notice_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      );
      CREATE INDEX notice_by_person ON notice (person_id, id);
      CREATE INDEX notice_unread ON notice (person_id, network_id) WHERE read_at IS NULL;
      CREATE INDEX notice_mail_due ON notice (mail_due_at) WHERE mail_due_at IS NOT NULL;

      CREATE TABLE notice_settings (
        person_id uuid NOT NULL,
        mail text NOT NULL,
        quiet_from text,
        quiet_until text,
        quiet_weekends boolean NOT NULL,
        time_zone text,
        holidays jsonb NOT NULL,
        CONSTRAINT notice_settings_pk PRIMARY KEY (person_id),
        CONSTRAINT notice_settings_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT notice_settings_mail_known CHECK (mail IN ('at_once', 'daily', 'weekly', 'none')),
        CONSTRAINT notice_settings_quiet_hours_whole CHECK (num_nonnulls(quiet_from, quiet_until) <> 1)
      );

      CREATE TABLE notice_network_settings (
        person_id uuid NOT NULL,
        network_id uuid NOT NULL,
        mail text NOT NULL,
        CONSTRAINT notice_network_settings_pk PRIMARY KEY (person_id, network_id),
        CONSTRAINT notice_network_settings_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT notice_network_settings_mail_known CHECK (mail IN ('at_once', 'daily', 'weekly', 'none'))
      );

      ALTER TABLE mail
        ADD COLUMN next_attempt_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN gave_up_at timestamptz,
        ADD COLUMN fault text,
        ADD COLUMN unsubscribe_path text;
      CREATE INDEX mail_waiting ON mail (next_attempt_at) WHERE sent_at IS NULL AND gave_up_at IS NULL;
      CREATE INDEX mail_given_up ON mail (id) WHERE gave_up_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX mail_waiting, mail_given_up;
      ALTER TABLE mail DROP COLUMN next_attempt_at, DROP COLUMN gave_up_at, DROP COLUMN fault,
        DROP COLUMN unsubscribe_path;
      DROP TABLE notice_network_settings, notice_settings, notice;
    `);
  }
}
