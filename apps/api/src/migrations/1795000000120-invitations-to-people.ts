// Invitations by a school to its own people: many at once, sent again when they went astray.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InvitationsToPeople1795000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE invitation
        ADD COLUMN sent_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN times_sent smallint NOT NULL DEFAULT 1,
        ADD COLUMN client_key uuid,
        DROP CONSTRAINT invitation_stands_a_week;
      UPDATE invitation SET sent_at = created_at;
      ALTER TABLE invitation
        ADD CONSTRAINT invitation_stands_a_week CHECK (expires_at <= sent_at + interval '7 days 1 minute');
      CREATE INDEX invitation_by_address ON invitation (organisation_id, email);
      CREATE INDEX invitation_waiting ON invitation (organisation_id, id)
        WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
      CREATE UNIQUE INDEX invitation_asked_once ON invitation (invited_by, client_key, email);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX invitation_by_address, invitation_waiting, invitation_asked_once;
      UPDATE invitation SET created_at = sent_at;
      ALTER TABLE invitation
        DROP CONSTRAINT invitation_stands_a_week,
        DROP COLUMN sent_at, DROP COLUMN times_sent, DROP COLUMN client_key,
        ADD CONSTRAINT invitation_stands_a_week CHECK (expires_at <= created_at + interval '7 days 1 minute');
    `);
  }
}
