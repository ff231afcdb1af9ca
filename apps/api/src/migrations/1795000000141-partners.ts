// Partners that stand in no register: what they are, and who added them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Partners1795000000141 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation
        ADD COLUMN partner_kind text,
        ADD COLUMN added_by uuid,
        ADD COLUMN client_key uuid,
        ADD CONSTRAINT organisation_adder_fk FOREIGN KEY (added_by) REFERENCES person (id),
        ADD CONSTRAINT organisation_added_once UNIQUE (added_by, client_key),
        ADD CONSTRAINT organisation_partner_kind_known
          CHECK (partner_kind IN ('local_authority', 'university', 'community_group', 'supplier')),
        ADD CONSTRAINT organisation_partner_kind_of_partner CHECK (kind = 'partner' OR partner_kind IS NULL);
      CREATE UNIQUE INDEX organisation_partner_by_name ON organisation (search_name)
        WHERE kind = 'partner' AND register IS NULL AND partner_kind IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX organisation_partner_by_name;
      ALTER TABLE organisation DROP COLUMN partner_kind, DROP COLUMN added_by, DROP COLUMN client_key;
    `);
  }
}
