// The board of a network: what people offer and ask for, and who answered.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Board1795000000170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE board_entry (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        posted_by uuid NOT NULL,
        organisation_id uuid NOT NULL,
        posted_at timestamptz NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        words text NOT NULL,
        subject text,
        phase text,
        ends_on date NOT NULL,
        settlement text NOT NULL DEFAULT 'open',
        settled_at timestamptz,
        settled_by uuid,
        met_with uuid,
        client_key uuid NOT NULL,
        CONSTRAINT board_entry_pk PRIMARY KEY (id),
        CONSTRAINT board_entry_key_once UNIQUE (posted_by, client_key),
        CONSTRAINT board_entry_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT board_entry_author_fk FOREIGN KEY (posted_by) REFERENCES person (id),
        CONSTRAINT board_entry_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT board_entry_settler_fk FOREIGN KEY (settled_by) REFERENCES person (id),
        CONSTRAINT board_entry_met_with_fk FOREIGN KEY (met_with) REFERENCES person (id),
        CONSTRAINT board_entry_kind_known CHECK (kind IN ('offer', 'ask', 'chance')),
        CONSTRAINT board_entry_settlement_known CHECK (settlement IN ('open', 'met', 'closed')),
        CONSTRAINT board_entry_settled CHECK ((settlement = 'open') = (settled_at IS NULL)
          AND (settlement = 'open') = (settled_by IS NULL) AND (settlement = 'met' OR met_with IS NULL))
      );
      CREATE INDEX board_entry_of_network ON board_entry (network_id, id);
      CREATE INDEX board_entry_ending ON board_entry (ends_on) WHERE settlement = 'open';

      CREATE TABLE board_answer (
        entry_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        words text NOT NULL,
        answered_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        CONSTRAINT board_answer_pk PRIMARY KEY (entry_id, person_id),
        CONSTRAINT board_answer_entry_fk FOREIGN KEY (entry_id) REFERENCES board_entry (id),
        CONSTRAINT board_answer_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT board_answer_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE board_answer, board_entry');
  }
}
