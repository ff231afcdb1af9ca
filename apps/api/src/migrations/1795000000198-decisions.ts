// What working groups are asked to decide, what their people answer, and what came of it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Decisions1795000000198 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE post ADD asks_group boolean NOT NULL DEFAULT false;

      CREATE TABLE decision (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        question text NOT NULL,
        options text[] NOT NULL,
        answer_by date NOT NULL,
        ends_at timestamptz NOT NULL,
        reconsiders uuid,
        outcome_option smallint,
        outcome_words text,
        outcome_reasons text,
        decided_by uuid,
        decided_at timestamptz,
        outcome_key uuid,
        CONSTRAINT decision_pk PRIMARY KEY (id),
        CONSTRAINT decision_post_fk FOREIGN KEY (id) REFERENCES post (id),
        CONSTRAINT decision_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id),
        CONSTRAINT decision_former_fk FOREIGN KEY (reconsiders) REFERENCES decision (id),
        CONSTRAINT decision_decider_fk FOREIGN KEY (decided_by) REFERENCES person (id),
        CONSTRAINT decision_options_to_choose_from CHECK (cardinality(options) BETWEEN 2 AND 8),
        CONSTRAINT decision_outcome_whole CHECK (
          num_nonnulls(outcome_option, outcome_words, decided_by, decided_at, outcome_key) IN (0, 5)),
        CONSTRAINT decision_outcome_is_option CHECK (outcome_option BETWEEN 0 AND cardinality(options) - 1)
      );
      CREATE INDEX decision_of_group ON decision (group_id, id);
      CREATE INDEX decision_ending ON decision (ends_at) WHERE decided_at IS NULL;
      CREATE INDEX decision_later ON decision (reconsiders) WHERE reconsiders IS NOT NULL;

      CREATE TABLE decision_answer (
        discussion_id uuid NOT NULL,
        seq integer NOT NULL,
        decision_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        stance text NOT NULL,
        option smallint,
        reason text NOT NULL,
        answered_at timestamptz NOT NULL,
        client_key uuid NOT NULL,
        CONSTRAINT decision_answer_pk PRIMARY KEY (discussion_id, seq),
        CONSTRAINT decision_answer_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id),
        CONSTRAINT decision_answer_decision_fk FOREIGN KEY (decision_id) REFERENCES decision (id),
        CONSTRAINT decision_answer_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT decision_answer_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT decision_answer_key_once UNIQUE (person_id, client_key),
        CONSTRAINT decision_answer_stance_known CHECK (stance IN ('option', 'any', 'abstain')),
        CONSTRAINT decision_answer_says_which CHECK ((stance = 'option') = (option IS NOT NULL))
      );
      CREATE INDEX decision_answer_newest ON decision_answer (decision_id, person_id, seq);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE decision_answer, decision;
      ALTER TABLE post DROP COLUMN asks_group;
    `);
  }
}
