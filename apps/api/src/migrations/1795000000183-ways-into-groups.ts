// How one gets into a working group, who convenes it, and what is asked and answered at its door.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WaysIntoGroups1795000000183 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE working_group ADD COLUMN entry text NOT NULL DEFAULT 'open',
        ADD CONSTRAINT working_group_entry_known CHECK (entry IN ('open', 'on_request', 'by_invitation'));

      ALTER TABLE group_membership ADD COLUMN convenor_since timestamptz, ADD COLUMN convenor_until timestamptz,
        ADD CONSTRAINT group_membership_convenor_was CHECK (convenor_until IS NULL OR convenor_since IS NOT NULL);
      -- Whoever opened a group is its first convenor.
      UPDATE group_membership m SET convenor_since = m.joined_at
      FROM working_group g WHERE g.id = m.group_id AND g.opened_by = m.person_id;

      CREATE OR REPLACE VIEW group_presence AS
        SELECT m.group_id, m.person_id, m.organisation_id, m.joined_at,
          m.convenor_since IS NOT NULL AND m.convenor_until IS NULL AS is_convenor
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

      -- Who reaches a network at this moment, and through which organisations.
      CREATE VIEW network_presence AS
        SELECT DISTINCT m.network_id, m.organisation_id, a.person_id
        FROM network_membership m
        JOIN affiliation a ON a.organisation_id = m.organisation_id
          AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
        JOIN person p ON p.id = a.person_id AND p.suspended_at IS NULL
        WHERE m.state = 'accepted';

      CREATE TABLE group_admission (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        words text NOT NULL,
        state text NOT NULL DEFAULT 'open',
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        client_key uuid NOT NULL,
        answered_at timestamptz,
        CONSTRAINT group_admission_pk PRIMARY KEY (id),
        CONSTRAINT group_admission_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id),
        CONSTRAINT group_admission_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT group_admission_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT group_admission_asker_fk FOREIGN KEY (asked_by) REFERENCES person (id),
        CONSTRAINT group_admission_key_once UNIQUE (asked_by, client_key),
        CONSTRAINT group_admission_kind_known CHECK (kind IN ('request', 'invitation')),
        CONSTRAINT group_admission_state_known CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
        CONSTRAINT group_admission_words_length CHECK (char_length(words) BETWEEN 1 AND 500)
      );
      CREATE UNIQUE INDEX group_admission_open_once ON group_admission (group_id, person_id) WHERE state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE group_admission;
      DROP VIEW network_presence;
      DROP VIEW group_presence;
      ALTER TABLE group_membership DROP COLUMN convenor_since, DROP COLUMN convenor_until;
      ALTER TABLE working_group DROP COLUMN entry;
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
}
