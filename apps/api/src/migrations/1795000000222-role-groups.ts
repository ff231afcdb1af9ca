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

      -- Whom such a group follows: those who have its role in an organisation of the network and, where there is one of
      -- them, whoever leads the network, who convenes. Somebody of several organisations there is in it for the one in
      -- which they have the role. A function, since a statement that asks of any group would otherwise set up all of this.
      CREATE FUNCTION people_by_role(which uuid)
      RETURNS TABLE (person_id uuid, organisation_id uuid, joined_at timestamptz, is_convenor boolean)
      LANGUAGE plpgsql STABLE ROWS 10 AS $$
      #variable_conflict use_column
      BEGIN
        RETURN QUERY
          WITH there AS (
            SELECT a.id, a.person_id, a.organisation_id, a.role = 'head' AS is_head, s.id IS NOT NULL AS leads,
              greatest(g.opened_at, a.confirmed_at, m.answered_at) AS since, s.answered_at AS leads_since, g.follows
            FROM working_group g
            JOIN network_membership m ON m.network_id = g.network_id AND m.state = 'accepted'
            JOIN affiliation a ON a.organisation_id = m.organisation_id
              AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
            JOIN person p ON p.id = a.person_id AND p.suspended_at IS NULL
            LEFT JOIN co_leader_seat s ON s.network_id = g.network_id AND s.person_id = a.person_id AND s.state = 'accepted'
            WHERE g.id = which AND (a.role = 'head' OR s.id IS NOT NULL)
          )
          SELECT DISTINCT ON (person_id) person_id, organisation_id,
            CASE WHEN follows = 'heads' AND is_head THEN since ELSE greatest(since, leads_since) END, leads
          FROM there
          WHERE CASE follows WHEN 'heads' THEN EXISTS (SELECT FROM there WHERE is_head) ELSE leads END
          ORDER BY person_id, is_head DESC, id;
      END $$;

      CREATE VIEW role_presence AS
        SELECT g.id AS group_id, r.person_id, r.organisation_id, r.joined_at, r.is_convenor
        FROM working_group g CROSS JOIN LATERAL people_by_role(g.id) r WHERE g.follows IS NOT NULL;

      -- The same from the side of one person, who can only be in groups of networks that they reach.
      CREATE FUNCTION groups_by_role(whose uuid) RETURNS SETOF uuid LANGUAGE plpgsql STABLE ROWS 3 AS $$
      BEGIN
        RETURN QUERY
          SELECT g.id FROM working_group g
          WHERE g.follows IS NOT NULL AND g.network_id IN (
              SELECT m.network_id FROM network_membership m
              JOIN affiliation a ON a.organisation_id = m.organisation_id WHERE a.person_id = whose AND a.ended_at IS NULL)
            AND EXISTS (SELECT FROM people_by_role(g.id) r WHERE r.person_id = whose);
      END $$;

      ALTER VIEW group_presence RENAME TO joined_presence;
      CREATE VIEW group_presence AS
        SELECT group_id, person_id, organisation_id, joined_at, is_convenor FROM joined_presence
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
      DROP VIEW group_joining, group_presence, role_presence;
      ALTER VIEW joined_presence RENAME TO group_presence;
      DROP FUNCTION groups_by_role, people_by_role;
      DROP INDEX working_group_following, working_group_role_once;
      ALTER TABLE working_group DROP CONSTRAINT working_group_opened_by_somebody;
      UPDATE working_group g SET opened_by = n.founder_id FROM network n WHERE n.id = g.network_id AND g.opened_by IS NULL;
      ALTER TABLE working_group DROP COLUMN follows, ALTER COLUMN opened_by SET NOT NULL;
    `);
  }
}
