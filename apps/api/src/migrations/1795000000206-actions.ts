// What people of working groups do by some day, and what became of it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Actions1795000000206 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post ADD is_action boolean NOT NULL DEFAULT false;

      CREATE TABLE action (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        words text NOT NULL,
        from_post uuid,
        owner_id uuid,
        accepted_at timestamptz,
        due_by date,
        due_ends_at timestamptz,
        ended_as text,
        ended_at timestamptz,
        CONSTRAINT action_pk PRIMARY KEY (id),
        CONSTRAINT action_post_fk FOREIGN KEY (id) REFERENCES post (id),
        CONSTRAINT action_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id),
        CONSTRAINT action_source_fk FOREIGN KEY (from_post) REFERENCES post (id),
        CONSTRAINT action_owner_fk FOREIGN KEY (owner_id) REFERENCES person (id),
        CONSTRAINT action_end_known CHECK (ended_as IN ('done', 'dropped')),
        CONSTRAINT action_end_whole CHECK (num_nonnulls(ended_as, ended_at) IN (0, 2)),
        CONSTRAINT action_due_whole CHECK (num_nonnulls(due_by, due_ends_at) IN (0, 2)),
        CONSTRAINT action_accepted_by_owner CHECK (accepted_at IS NULL OR owner_id IS NOT NULL)
      );
      CREATE INDEX action_open ON action (group_id, coalesce(due_by, '9999-12-31'::date), id) WHERE ended_as IS NULL;
      CREATE INDEX action_ended ON action (group_id, id) WHERE ended_as IS NOT NULL;
      CREATE INDEX action_of_owner ON action (owner_id, coalesce(due_by, '9999-12-31'::date), id)
        WHERE ended_as IS NULL;
      CREATE INDEX action_due ON action (due_ends_at) WHERE ended_as IS NULL;

      CREATE TABLE action_change (
        discussion_id uuid NOT NULL,
        seq integer NOT NULL,
        action_id uuid NOT NULL,
        kind text NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        client_key uuid NOT NULL,
        given_to uuid,
        due_by date,
        words text NOT NULL,
        CONSTRAINT action_change_pk PRIMARY KEY (discussion_id, seq),
        CONSTRAINT action_change_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id),
        CONSTRAINT action_change_action_fk FOREIGN KEY (action_id) REFERENCES action (id),
        CONSTRAINT action_change_person_fk FOREIGN KEY (changed_by) REFERENCES person (id),
        CONSTRAINT action_change_key_once UNIQUE (changed_by, client_key),
        CONSTRAINT action_change_kind_known CHECK (
          kind IN ('given', 'accepted', 'declined', 'scheduled', 'done', 'dropped', 'reopened'))
      );
      CREATE INDEX action_change_by_action ON action_change (action_id, seq);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE action_change, action;
      ALTER TABLE post DROP COLUMN is_action;
    `);
  }
}
