// Groups that follow a role. Who is in them is read off the facts and kept nowhere, so that nothing can lag behind.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RoleGroups1795000000222 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE working_group
        ADD COLUMN follows text,
        ALTER COLUMN opened_by DROP NOT NULL,
        ADD CONSTRAINT working_group_follows_known CHECK (follows IN ('heads', 'co_leaders')),
        ADD CONSTRAINT working_group_opened_by_somebody CHECK ((opened_by IS NULL) = (follows IS NOT NULL));
      CREATE UNIQUE INDEX working_group_role_once ON working_group (network_id, follows) WHERE follows IS NOT NULL;
      CREATE UNIQUE INDEX working_group_following ON working_group (id) WHERE follows IS NOT NULL;

      -- Whom such a group follows: those who have its role in an organisation of the network, and where there is one of
      -- them, whoever leads the network, who convenes. Somebody of several organisations there is in it for the one in
      -- which they have the role.
      CREATE VIEW role_presence AS
        SELECT g.id AS group_id, a.person_id, a.organisation_id,
          greatest(g.opened_at, a.confirmed_at, m.answered_at,
            CASE WHEN g.follows <> 'heads' OR a.role <> 'head' THEN s.answered_at END) AS joined_at,
          s.id IS NOT NULL AS is_convenor
        FROM working_group g
        JOIN network_membership m ON m.network_id = g.network_id AND m.state = 'accepted'
        JOIN affiliation a ON a.organisation_id = m.organisation_id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
        JOIN person p ON p.id = a.person_id AND p.suspended_at IS NULL
        LEFT JOIN co_leader_seat s ON s.network_id = g.network_id AND s.person_id = a.person_id AND s.state = 'accepted'
        WHERE g.follows IS NOT NULL
          AND CASE g.follows
            WHEN 'heads' THEN a.role = 'head' OR (s.id IS NOT NULL AND EXISTS (
              SELECT FROM network_membership n
              JOIN affiliation h ON h.organisation_id = n.organisation_id AND h.role = 'head'
                AND h.ended_at IS NULL AND h.confirmed_at IS NOT NULL
              WHERE n.network_id = g.network_id AND n.state = 'accepted'))
            ELSE s.id IS NOT NULL END
          AND NOT EXISTS (
            SELECT FROM affiliation b
            JOIN network_membership n ON n.organisation_id = b.organisation_id
              AND n.network_id = g.network_id AND n.state = 'accepted'
            WHERE b.person_id = a.person_id AND b.ended_at IS NULL AND b.confirmed_at IS NOT NULL
              AND (b.role = 'head', b.id) > (a.role = 'head', a.id));

      ${PRESENCE}
      UNION ALL SELECT group_id, person_id, organisation_id, joined_at, is_convenor FROM role_presence;

      -- Since when somebody counts what is new in a group; whether they still reach it is asked before.
      CREATE VIEW group_joining AS
        SELECT group_id, person_id, joined_at FROM group_membership WHERE left_at IS NULL
        UNION ALL SELECT group_id, person_id, joined_at FROM role_presence;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- From now on they are groups by invitation, opened by the network's founder, with the people of this moment.
      INSERT INTO group_membership (id, group_id, person_id, organisation_id, joined_at, convenor_since)
        SELECT gen_random_uuid(), group_id, person_id, organisation_id, joined_at, CASE WHEN is_convenor THEN joined_at END
        FROM role_presence;
      DROP VIEW group_joining;
      DROP VIEW group_presence;
      ${PRESENCE};
      DROP VIEW role_presence;
      DROP INDEX working_group_following, working_group_role_once;
      ALTER TABLE working_group DROP CONSTRAINT working_group_opened_by_somebody;
      UPDATE working_group g SET opened_by = n.founder_id FROM network n WHERE n.id = g.network_id AND g.opened_by IS NULL;
      ALTER TABLE working_group DROP COLUMN follows, ALTER COLUMN opened_by SET NOT NULL;
    `);
  }
}

/** Who came into a group by hand. */
const PRESENCE = `
  CREATE OR REPLACE VIEW group_presence AS
    SELECT m.group_id, m.person_id, m.organisation_id, m.joined_at,
      m.convenor_since IS NOT NULL AND m.convenor_until IS NULL AS is_convenor
    FROM group_membership m
    JOIN working_group g ON g.id = m.group_id
    JOIN person p ON p.id = m.person_id
    WHERE m.left_at IS NULL AND p.suspended_at IS NULL
      AND (SELECT true FROM affiliation a
        WHERE a.person_id = m.person_id AND a.organisation_id = m.organisation_id
          AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL LIMIT 1)
      AND coalesce(
        (SELECT true FROM network_membership n
          WHERE n.network_id = g.network_id AND n.organisation_id = m.organisation_id AND n.state = 'accepted' LIMIT 1),
        (SELECT true FROM group_reach r
          JOIN network_membership n ON n.network_id = r.network_id
            AND n.organisation_id = m.organisation_id AND n.state = 'accepted'
          WHERE r.group_id = m.group_id LIMIT 1))`;
