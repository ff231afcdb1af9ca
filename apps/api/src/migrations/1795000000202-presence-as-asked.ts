// Presence costs what is asked of it: one network's people, one group's members, one by one from their own rows. As a
// distinct list and by EXISTS both were planned as walks through everybody, in databases that had just grown.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PresenceAsAsked1795000000202 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${networkPresence('SELECT')}; ${GROUP_PRESENCE}
        AND (SELECT true FROM affiliation a
          WHERE a.person_id = m.person_id AND a.organisation_id = m.organisation_id
            AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL LIMIT 1)
        AND (SELECT true FROM network_membership n
          WHERE n.network_id = g.network_id AND n.organisation_id = m.organisation_id AND n.state = 'accepted' LIMIT 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${networkPresence('SELECT DISTINCT')}; ${GROUP_PRESENCE}
        AND EXISTS (SELECT FROM affiliation a
          WHERE a.person_id = m.person_id AND a.organisation_id = m.organisation_id
            AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL)
        AND EXISTS (SELECT FROM network_membership n
          WHERE n.network_id = g.network_id AND n.organisation_id = m.organisation_id AND n.state = 'accepted')`);
  }
}

/** A row for each role through which somebody reaches a network, or, distinct, for each organisation. */
const networkPresence = (select: 'SELECT' | 'SELECT DISTINCT'): string => `
  CREATE OR REPLACE VIEW network_presence AS
    ${select} m.network_id, m.organisation_id, a.person_id
    FROM network_membership m
    JOIN affiliation a ON a.organisation_id = m.organisation_id
      AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
    JOIN person p ON p.id = a.person_id AND p.suspended_at IS NULL
    WHERE m.state = 'accepted'`;

const GROUP_PRESENCE = `
  CREATE OR REPLACE VIEW group_presence AS
    SELECT m.group_id, m.person_id, m.organisation_id, m.joined_at,
      m.convenor_since IS NOT NULL AND m.convenor_until IS NULL AS is_convenor
    FROM group_membership m
    JOIN working_group g ON g.id = m.group_id
    JOIN person p ON p.id = m.person_id
    WHERE m.left_at IS NULL AND p.suspended_at IS NULL`;
