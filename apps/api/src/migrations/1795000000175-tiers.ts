// Organisations above others: the authorities that registers name, consortia, and who belonged to what from when to when.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tiers1795000000175 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation
        ADD COLUMN authority_in text,
        DROP CONSTRAINT organisation_partner_kind_known,
        ADD CONSTRAINT organisation_partner_kind_known
          CHECK (partner_kind IN ('local_authority', 'university', 'community_group', 'supplier', 'consortium')),
        ADD CONSTRAINT organisation_authority_is_one CHECK (authority_in IS NULL OR partner_kind = 'local_authority');
      DROP INDEX organisation_partner_by_name;
      -- Two countries may have an authority of one name.
      CREATE UNIQUE INDEX organisation_partner_by_name ON organisation (search_name)
        WHERE kind = 'partner' AND register IS NULL AND partner_kind IS NOT NULL AND authority_in IS NULL;
      CREATE UNIQUE INDEX organisation_authority_once ON organisation (authority_in, name)
        WHERE authority_in IS NOT NULL;

      CREATE TABLE belonging (
        id uuid NOT NULL,
        member_id uuid NOT NULL,
        tier_id uuid NOT NULL,
        by_register boolean NOT NULL,
        began_on date,
        ended_on date,
        added_by uuid,
        client_key uuid,
        ended_by uuid,
        ended_at timestamptz,
        CONSTRAINT belonging_pk PRIMARY KEY (id),
        CONSTRAINT belonging_member_fk FOREIGN KEY (member_id) REFERENCES organisation (id),
        CONSTRAINT belonging_tier_fk FOREIGN KEY (tier_id) REFERENCES organisation (id),
        CONSTRAINT belonging_adder_fk FOREIGN KEY (added_by) REFERENCES person (id),
        CONSTRAINT belonging_ender_fk FOREIGN KEY (ended_by) REFERENCES person (id),
        CONSTRAINT belonging_added_once UNIQUE (added_by, client_key),
        CONSTRAINT belonging_of_two CHECK (member_id <> tier_id),
        CONSTRAINT belonging_ends_after_its_beginning CHECK (ended_on >= began_on),
        CONSTRAINT belonging_added_by_somebody CHECK (by_register = (added_by IS NULL)),
        CONSTRAINT belonging_end_written CHECK ((ended_on IS NULL) = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX belonging_live_once ON belonging (member_id, tier_id) WHERE ended_on IS NULL;
      CREATE UNIQUE INDEX belonging_one_authority ON belonging (member_id) WHERE by_register AND ended_on IS NULL;
      CREATE INDEX belonging_by_member ON belonging (member_id);
      CREATE INDEX belonging_by_tier ON belonging (tier_id, member_id);
      CREATE INDEX organisation_by_main_key ON organisation (register, main_key) WHERE main_key IS NOT NULL;

      -- A tier with everything under it that is a tier itself.
      CREATE FUNCTION tiers_under(top uuid) RETURNS SETOF uuid
        LANGUAGE sql STABLE PARALLEL SAFE
        BEGIN ATOMIC
          WITH RECURSIVE tier AS (
            SELECT top AS id
            UNION
            SELECT b.member_id FROM tier JOIN belonging b ON b.tier_id = tier.id AND b.ended_on IS NULL
            WHERE NOT b.by_register
          )
          SELECT id FROM tier;
        END;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION tiers_under(uuid);
      DROP TABLE belonging;
      DROP INDEX organisation_by_main_key, organisation_authority_once, organisation_partner_by_name;
      ALTER TABLE organisation DROP COLUMN authority_in;
      CREATE UNIQUE INDEX organisation_partner_by_name ON organisation (search_name)
        WHERE kind = 'partner' AND register IS NULL AND partner_kind IS NOT NULL;
    `);
  }
}
