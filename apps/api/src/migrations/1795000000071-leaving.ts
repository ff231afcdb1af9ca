// When and why an organisation left a network; that it came, and when, stays where it was.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Leaving1795000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE network_membership ADD left_by uuid, ADD left_at timestamptz, ADD leave_reason text,
        ADD CONSTRAINT network_membership_leaver_fk FOREIGN KEY (left_by) REFERENCES person (id);
      -- Until now leaving was written where the answer had stood.
      UPDATE network_membership SET left_by = answered_by, left_at = answered_at WHERE state = 'left';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE network_membership DROP left_by, DROP left_at, DROP leave_reason');
  }
}
