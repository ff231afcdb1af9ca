// Groups that follow a role. The database settles who is in them within the transaction that changes a fact, so that no
// code can forget to, and a group is read like every other.
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

      -- Whom such a group follows: those who have its role in an organisation of the network and, where there is one of
      -- them, whoever leads the network, who convenes. Somebody of several organisations there is in it for the one in
      -- which they have the role.
      CREATE FUNCTION people_by_role(which uuid)
      RETURNS TABLE (person_id uuid, organisation_id uuid, leads boolean) LANGUAGE sql STABLE AS $$
        WITH there AS (
          SELECT a.id, a.person_id, a.organisation_id, a.role = 'head' AS is_head, s.id IS NOT NULL AS leads, g.follows
          FROM working_group g
          JOIN network_membership m ON m.network_id = g.network_id AND m.state = 'accepted'
          JOIN affiliation a ON a.organisation_id = m.organisation_id
            AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
          LEFT JOIN co_leader_seat s ON s.network_id = g.network_id AND s.person_id = a.person_id AND s.state = 'accepted'
          WHERE g.id = which AND (a.role = 'head' OR s.id IS NOT NULL)
        )
        SELECT DISTINCT ON (person_id) person_id, organisation_id, leads FROM there
        WHERE CASE follows WHEN 'heads' THEN EXISTS (SELECT FROM there WHERE is_head) ELSE leads END
        ORDER BY person_id, is_head DESC, id
      $$;

      -- One at a time for each network: whoever comes second sees what the first has changed.
      CREATE FUNCTION settle_role_groups(whose uuid) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE which uuid;
      BEGIN
        IF NOT EXISTS (SELECT FROM working_group WHERE network_id = whose AND follows IS NOT NULL) THEN RETURN; END IF;
        PERFORM pg_advisory_xact_lock(hashtextextended('role-groups:' || whose, 0));
        FOR which IN SELECT id FROM working_group WHERE network_id = whose AND follows IS NOT NULL ORDER BY id LOOP
          UPDATE group_membership m SET left_at = now()
          WHERE m.group_id = which AND m.left_at IS NULL AND NOT EXISTS (
            SELECT FROM people_by_role(which) r
            WHERE r.person_id = m.person_id AND r.organisation_id = m.organisation_id);
          INSERT INTO group_membership (id, group_id, person_id, organisation_id, convenor_since)
            SELECT gen_random_uuid(), which, r.person_id, r.organisation_id, CASE WHEN r.leads THEN now() END
            FROM people_by_role(which) r
          ON CONFLICT (group_id, person_id) WHERE left_at IS NULL DO UPDATE SET
            convenor_since = CASE WHEN excluded.convenor_since IS NULL THEN group_membership.convenor_since
              ELSE coalesce(group_membership.convenor_since, now()) END,
            convenor_until = CASE WHEN excluded.convenor_since IS NULL AND group_membership.convenor_since IS NOT NULL
              THEN coalesce(group_membership.convenor_until, now()) END
          WHERE (excluded.convenor_since IS NOT NULL)
            <> (group_membership.convenor_since IS NOT NULL AND group_membership.convenor_until IS NULL);
        END LOOP;
      END $$;

      CREATE FUNCTION settle_after_network() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM settle_role_groups(NEW.network_id);
        RETURN NULL;
      END $$;
      CREATE FUNCTION settle_after_affiliation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.role = 'head' OR EXISTS (SELECT FROM co_leader_seat WHERE person_id = NEW.person_id AND state = 'accepted') THEN
          PERFORM settle_role_groups(network_id) FROM network_membership
          WHERE organisation_id = NEW.organisation_id AND state = 'accepted';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER settle_role_groups AFTER INSERT ON working_group
        FOR EACH ROW WHEN (NEW.follows IS NOT NULL) EXECUTE FUNCTION settle_after_network();
      CREATE TRIGGER settle_role_groups AFTER INSERT OR UPDATE OF state ON network_membership
        FOR EACH ROW EXECUTE FUNCTION settle_after_network();
      CREATE TRIGGER settle_role_groups AFTER INSERT OR UPDATE OF state ON co_leader_seat
        FOR EACH ROW EXECUTE FUNCTION settle_after_network();
      CREATE TRIGGER settle_role_groups AFTER INSERT OR UPDATE OF confirmed_at, ended_at ON affiliation
        FOR EACH ROW EXECUTE FUNCTION settle_after_affiliation();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER settle_role_groups ON affiliation;
      DROP TRIGGER settle_role_groups ON co_leader_seat;
      DROP TRIGGER settle_role_groups ON network_membership;
      DROP TRIGGER settle_role_groups ON working_group;
      DROP FUNCTION settle_after_affiliation, settle_after_network, settle_role_groups, people_by_role;
      -- From now on they are groups by invitation, opened by the network's founder, with the people of this moment.
      DROP INDEX working_group_role_once;
      ALTER TABLE working_group DROP CONSTRAINT working_group_opened_by_somebody;
      UPDATE working_group g SET opened_by = n.founder_id FROM network n WHERE n.id = g.network_id AND g.opened_by IS NULL;
      ALTER TABLE working_group DROP COLUMN follows, ALTER COLUMN opened_by SET NOT NULL;
    `);
  }
}
