// Working groups and who is in them, for which organisation.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Groups1795000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE working_group (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        name text NOT NULL,
        purpose text NOT NULL,
        language text NOT NULL,
        opened_by uuid NOT NULL,
        client_key uuid NOT NULL,
        opened_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT working_group_pk PRIMARY KEY (id),
        CONSTRAINT working_group_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT working_group_opener_fk FOREIGN KEY (opened_by) REFERENCES person (id),
        CONSTRAINT working_group_key_once UNIQUE (opened_by, client_key),
        CONSTRAINT working_group_name_length CHECK (char_length(name) BETWEEN 3 AND 80),
        CONSTRAINT working_group_purpose_length CHECK (char_length(purpose) BETWEEN 3 AND 500),
        CONSTRAINT working_group_language_known CHECK (language IN ('en', 'da', 'sv'))
      );
      CREATE UNIQUE INDEX working_group_name_once ON working_group (network_id, lower(name));

      CREATE TABLE group_membership (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        joined_at timestamptz NOT NULL DEFAULT now(),
        left_at timestamptz,
        CONSTRAINT group_membership_pk PRIMARY KEY (id),
        CONSTRAINT group_membership_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id),
        CONSTRAINT group_membership_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT group_membership_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      );
      CREATE UNIQUE INDEX group_membership_once ON group_membership (group_id, person_id) WHERE left_at IS NULL;
      CREATE INDEX group_membership_by_person ON group_membership (person_id) WHERE left_at IS NULL;

      -- Who is in a group at this moment: joined, not left, and still of an organisation that is in the network.
      CREATE VIEW group_presence AS
        SELECT m.group_id, m.person_id, m.organisation_id, m.joined_at
        FROM group_membership m
        JOIN working_group g ON g.id = m.group_id
        JOIN person p ON p.id = m.person_id
        WHERE m.left_at IS NULL AND p.suspended_at IS NULL
          AND EXISTS (
            SELECT FROM affiliation a
            WHERE a.person_id = m.person_id AND a.organisation_id = m.organisation_id
              AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL)
          AND EXISTS (
            SELECT FROM network_membership n
            WHERE n.network_id = g.network_id AND n.organisation_id = m.organisation_id AND n.state = 'accepted');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW group_presence; DROP TABLE group_membership, working_group');
  }
}
