// Networks, the schools that were asked into them, and the two seats of their co-leaders.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Networks1795000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE network (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        name text NOT NULL,
        purpose text NOT NULL,
        learning_focus text NOT NULL DEFAULT '',
        language text NOT NULL,
        state text NOT NULL,
        founder_id uuid NOT NULL,
        client_key uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        activated_at timestamptz,
        CONSTRAINT network_pk PRIMARY KEY (id),
        CONSTRAINT network_programme_fk FOREIGN KEY (programme_id) REFERENCES programme (id),
        CONSTRAINT network_founder_fk FOREIGN KEY (founder_id) REFERENCES person (id),
        CONSTRAINT network_key_once UNIQUE (founder_id, client_key),
        CONSTRAINT network_name_length CHECK (char_length(name) BETWEEN 3 AND 120),
        CONSTRAINT network_purpose_length CHECK (char_length(purpose) BETWEEN 1 AND 2000),
        CONSTRAINT network_focus_length CHECK (char_length(learning_focus) <= 500),
        CONSTRAINT network_language_known CHECK (language IN ('en', 'da', 'sv')),
        CONSTRAINT network_state_known CHECK (state IN ('forming', 'active', 'at_risk', 'lapsed', 'closed')),
        CONSTRAINT network_forming_or_activated CHECK (state IN ('forming', 'closed') OR activated_at IS NOT NULL)
      );
      CREATE INDEX network_by_programme ON network (programme_id, id);

      CREATE TABLE network_membership (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        state text NOT NULL,
        asked_by uuid NOT NULL,
        client_key uuid NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        answered_by uuid,
        answered_at timestamptz,
        decline_reason text,
        CONSTRAINT network_membership_pk PRIMARY KEY (id),
        CONSTRAINT network_membership_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT network_membership_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT network_membership_asker_fk FOREIGN KEY (asked_by) REFERENCES person (id),
        CONSTRAINT network_membership_answerer_fk FOREIGN KEY (answered_by) REFERENCES person (id),
        CONSTRAINT network_membership_key_once UNIQUE (asked_by, client_key),
        CONSTRAINT network_membership_state_known
          CHECK (state IN ('invited', 'accepted', 'declined', 'withdrawn', 'left')),
        CONSTRAINT network_membership_declined_with_reason CHECK (state <> 'declined' OR decline_reason IS NOT NULL)
      );
      CREATE UNIQUE INDEX network_membership_once ON network_membership (network_id, organisation_id)
        WHERE state IN ('invited', 'accepted');
      CREATE INDEX network_membership_by_organisation ON network_membership (organisation_id, state);

      CREATE TABLE co_leader_seat (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        seat smallint NOT NULL,
        person_id uuid NOT NULL,
        state text NOT NULL,
        offered_by uuid NOT NULL,
        client_key uuid NOT NULL,
        offered_at timestamptz NOT NULL DEFAULT now(),
        answered_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT co_leader_seat_pk PRIMARY KEY (id),
        CONSTRAINT co_leader_seat_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT co_leader_seat_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT co_leader_seat_offerer_fk FOREIGN KEY (offered_by) REFERENCES person (id),
        CONSTRAINT co_leader_seat_key_once UNIQUE (offered_by, client_key),
        CONSTRAINT co_leader_seat_of_two CHECK (seat IN (1, 2)),
        CONSTRAINT co_leader_seat_state_known CHECK (state IN ('offered', 'accepted', 'declined', 'withdrawn', 'ended'))
      );
      CREATE UNIQUE INDEX co_leader_seat_taken_once ON co_leader_seat (network_id, seat)
        WHERE state IN ('offered', 'accepted');
      CREATE UNIQUE INDEX co_leader_seat_one_a_person ON co_leader_seat (network_id, person_id)
        WHERE state IN ('offered', 'accepted');
      CREATE INDEX co_leader_seat_by_person ON co_leader_seat (person_id, state);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE co_leader_seat, network_membership, network');
  }
}
