// Groups that reach further networks. People are in a group through its own network or, while that is agreed and at work,
// through one that it reaches: the second is looked for only where the first is not found, so that one plan serves both.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SharedGroups1795000000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE group_sharing (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        network_id uuid NOT NULL,
        state text NOT NULL,
        words text NOT NULL,
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        client_key uuid NOT NULL,
        answer text NOT NULL DEFAULT '',
        answered_by uuid,
        answered_at timestamptz,
        reason text,
        ended_by uuid,
        ended_for uuid,
        ends_at timestamptz,
        CONSTRAINT group_sharing_pk PRIMARY KEY (id),
        CONSTRAINT group_sharing_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id),
        CONSTRAINT group_sharing_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT group_sharing_asker_fk FOREIGN KEY (asked_by) REFERENCES person (id),
        CONSTRAINT group_sharing_answerer_fk FOREIGN KEY (answered_by) REFERENCES person (id),
        CONSTRAINT group_sharing_ender_fk FOREIGN KEY (ended_by) REFERENCES person (id),
        CONSTRAINT group_sharing_side_fk FOREIGN KEY (ended_for) REFERENCES network (id),
        CONSTRAINT group_sharing_key_once UNIQUE (asked_by, client_key),
        CONSTRAINT group_sharing_state_known
          CHECK (state IN ('asked', 'agreed', 'declined', 'withdrawn', 'ending', 'ended')),
        CONSTRAINT group_sharing_words_length CHECK (char_length(words) BETWEEN 1 AND 500),
        CONSTRAINT group_sharing_answer_length CHECK (char_length(answer) <= 1000),
        CONSTRAINT group_sharing_end_whole CHECK ((state IN ('ending', 'ended'))
          = (reason IS NOT NULL AND ended_by IS NOT NULL AND ended_for IS NOT NULL AND ends_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX group_sharing_once ON group_sharing (group_id, network_id)
        WHERE state IN ('asked', 'agreed', 'ending');
      CREATE INDEX group_sharing_by_network ON group_sharing (network_id, asked_at);
      CREATE INDEX group_sharing_ending ON group_sharing (ends_at) WHERE state = 'ending';

      CREATE VIEW group_reach AS
        SELECT s.group_id, s.network_id
        FROM group_sharing s
        JOIN network n ON n.id = s.network_id AND n.state IN ('active', 'at_risk', 'informal')
        WHERE s.state IN ('agreed', 'ending');

      CREATE VIEW group_network AS
        SELECT id AS group_id, network_id FROM working_group
        UNION ALL
        SELECT group_id, network_id FROM group_reach;

      ${GROUP_PRESENCE}
        AND coalesce(
          (SELECT true FROM network_membership n
            WHERE n.network_id = g.network_id AND n.organisation_id = m.organisation_id AND n.state = 'accepted' LIMIT 1),
          (SELECT true FROM group_reach r
            JOIN network_membership n ON n.network_id = r.network_id
              AND n.organisation_id = m.organisation_id AND n.state = 'accepted'
            WHERE r.group_id = m.group_id LIMIT 1));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${GROUP_PRESENCE}
        AND (SELECT true FROM network_membership n
          WHERE n.network_id = g.network_id AND n.organisation_id = m.organisation_id AND n.state = 'accepted' LIMIT 1);
      DROP VIEW group_network;
      DROP VIEW group_reach;
      DROP TABLE group_sharing;
    `);
  }
}

const GROUP_PRESENCE = `
  CREATE OR REPLACE VIEW group_presence AS
    SELECT m.group_id, m.person_id, m.organisation_id, m.joined_at,
      m.convenor_since IS NOT NULL AND m.convenor_until IS NULL AS is_convenor
    FROM group_membership m
    JOIN working_group g ON g.id = m.group_id
    JOIN person p ON p.id = m.person_id
    WHERE m.left_at IS NULL AND p.suspended_at IS NULL
      AND (SELECT true FROM affiliation a
        WHERE a.person_id = m.person_id AND a.organisation_id = m.organisation_id
          AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL LIMIT 1)`;
