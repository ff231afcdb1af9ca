// Places that went from a closed school to the one that took over from it, and ties that ended because of that.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClosedSchools1795000000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE network_membership ADD in_place_of uuid,
        ADD CONSTRAINT network_membership_in_place_of_fk FOREIGN KEY (in_place_of) REFERENCES network_membership (id);
      ALTER TABLE affiliation DROP CONSTRAINT affiliation_ended_by_someone,
        ADD CONSTRAINT affiliation_ended_by_nobody_before_its_end CHECK (ended_by IS NULL OR ended_at IS NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE affiliation SET ended_by = person_id WHERE ended_at IS NOT NULL AND ended_by IS NULL;
      ALTER TABLE affiliation DROP CONSTRAINT affiliation_ended_by_nobody_before_its_end,
        ADD CONSTRAINT affiliation_ended_by_someone CHECK ((ended_at IS NULL) = (ended_by IS NULL));
      ALTER TABLE network_membership DROP in_place_of;
    `);
  }
}
