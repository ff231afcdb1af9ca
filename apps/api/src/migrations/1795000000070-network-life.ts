// The life of a network in time: since when it is at risk, and when time by itself is next to change something.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NetworkLife1795000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE network ADD at_risk_since timestamptz, ADD next_step_at timestamptz;
      UPDATE network SET at_risk_since = now(), next_step_at = now() + interval '60 days' WHERE state = 'at_risk';
      ALTER TABLE network
        ADD CONSTRAINT network_at_risk_since_when CHECK (state <> 'at_risk' OR at_risk_since IS NOT NULL);
      CREATE INDEX network_by_next_step ON network (next_step_at) WHERE next_step_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX network_by_next_step;
      ALTER TABLE network DROP CONSTRAINT network_at_risk_since_when, DROP at_risk_since, DROP next_step_at;
    `);
  }
}
