// Schools that apply: networks that take new ones, and the words with which a school asks to come in.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Applications1795000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE network ADD takes_new_schools boolean NOT NULL DEFAULT false;
      ALTER TABLE network_membership ADD application text,
        DROP CONSTRAINT network_membership_state_known,
        DROP CONSTRAINT network_membership_declined_with_reason;
      ALTER TABLE network_membership
        ADD CONSTRAINT network_membership_state_known
          CHECK (state IN ('invited', 'applied', 'accepted', 'declined', 'turned_down', 'withdrawn', 'left')),
        ADD CONSTRAINT network_membership_declined_with_reason
          CHECK (state NOT IN ('declined', 'turned_down') OR decline_reason IS NOT NULL),
        ADD CONSTRAINT network_membership_applied_in_words
          CHECK (state NOT IN ('applied', 'turned_down') OR application IS NOT NULL);
      DROP INDEX network_membership_once;
      CREATE UNIQUE INDEX network_membership_once ON network_membership (network_id, organisation_id)
        WHERE state IN ('invited', 'applied', 'accepted');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE network_membership SET state = 'withdrawn' WHERE state IN ('applied', 'turned_down');
      DROP INDEX network_membership_once;
      CREATE UNIQUE INDEX network_membership_once ON network_membership (network_id, organisation_id)
        WHERE state IN ('invited', 'accepted');
      ALTER TABLE network_membership DROP CONSTRAINT network_membership_applied_in_words,
        DROP CONSTRAINT network_membership_declined_with_reason,
        DROP CONSTRAINT network_membership_state_known, DROP application;
      ALTER TABLE network_membership
        ADD CONSTRAINT network_membership_state_known
          CHECK (state IN ('invited', 'accepted', 'declined', 'withdrawn', 'left')),
        ADD CONSTRAINT network_membership_declined_with_reason CHECK (state <> 'declined' OR decline_reason IS NOT NULL);
      ALTER TABLE network DROP takes_new_schools;
    `);
  }
}
