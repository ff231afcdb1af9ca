// Informal networks with their last day, closed ones with who closed them and why, and every change of state for good.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StatesOfNetworks1795000000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE network ALTER programme_id DROP NOT NULL, ADD ends_on date,
        ADD closed_by uuid, ADD closed_at timestamptz, ADD close_reason text, ADD closed_from text,
        DROP CONSTRAINT network_state_known,
        DROP CONSTRAINT network_forming_or_activated;
      ALTER TABLE network
        ADD CONSTRAINT network_closer_fk FOREIGN KEY (closed_by) REFERENCES person (id),
        ADD CONSTRAINT network_state_known
          CHECK (state IN ('forming', 'active', 'at_risk', 'lapsed', 'informal', 'ended', 'closed')),
        ADD CONSTRAINT network_active_since_when
          CHECK (state NOT IN ('active', 'at_risk', 'lapsed') OR activated_at IS NOT NULL),
        ADD CONSTRAINT network_of_programme_or_with_end CHECK ((programme_id IS NULL) = (ends_on IS NOT NULL)),
        ADD CONSTRAINT network_informal_with_end CHECK (state NOT IN ('informal', 'ended') OR ends_on IS NOT NULL);

      CREATE TABLE network_state_change (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        before text NOT NULL,
        state text NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT network_state_change_pk PRIMARY KEY (id),
        CONSTRAINT network_state_change_network_fk FOREIGN KEY (network_id) REFERENCES network (id)
      );
      CREATE INDEX network_state_change_by_network ON network_state_change (network_id, at);
      -- Of the changes until now only the activation is known.
      INSERT INTO network_state_change (id, network_id, before, state, at)
        SELECT gen_random_uuid(), id, 'forming', 'active', activated_at FROM network WHERE activated_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE network_state_change;
      ALTER TABLE network DROP CONSTRAINT network_informal_with_end, DROP CONSTRAINT network_of_programme_or_with_end,
        DROP CONSTRAINT network_active_since_when, DROP CONSTRAINT network_state_known,
        DROP closed_by, DROP closed_at, DROP close_reason, DROP closed_from, DROP ends_on;
      UPDATE network SET state = 'closed' WHERE state IN ('informal', 'ended');
      UPDATE network SET programme_id = (SELECT id FROM programme ORDER BY id LIMIT 1) WHERE programme_id IS NULL;
      ALTER TABLE network ALTER programme_id SET NOT NULL,
        ADD CONSTRAINT network_state_known CHECK (state IN ('forming', 'active', 'at_risk', 'lapsed', 'closed')),
        ADD CONSTRAINT network_forming_or_activated CHECK (state IN ('forming', 'closed') OR activated_at IS NOT NULL);
    `);
  }
}
