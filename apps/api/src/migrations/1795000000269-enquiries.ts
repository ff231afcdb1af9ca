// Enquiries: the question, who takes part, what was expected, and the evidence of every stage and round.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STAGES = `'question', 'baseline', 'hunch', 'learn', 'act', 'check', 'share'`;

export class Enquiries1795000000269 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enquiry (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        started_by uuid NOT NULL,
        started_at timestamptz NOT NULL,
        question text NOT NULL,
        change text NOT NULL,
        indicator text NOT NULL,
        indicator_before text NOT NULL,
        indicator_after text NOT NULL,
        levels text[] NOT NULL,
        language text NOT NULL,
        stage text NOT NULL DEFAULT 'question',
        round integer NOT NULL DEFAULT 1,
        ethics_agreed_at timestamptz,
        ethics_agreed_by uuid,
        client_key uuid NOT NULL,
        CONSTRAINT enquiry_pk PRIMARY KEY (id),
        CONSTRAINT enquiry_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT enquiry_starter_fk FOREIGN KEY (started_by) REFERENCES person (id),
        CONSTRAINT enquiry_ethics_fk FOREIGN KEY (ethics_agreed_by) REFERENCES person (id),
        CONSTRAINT enquiry_once UNIQUE (started_by, client_key),
        CONSTRAINT enquiry_stage_known CHECK (stage IN (${STAGES})),
        CONSTRAINT enquiry_language_known CHECK (language IN ('en', 'da', 'sv'))
      );
      CREATE INDEX enquiry_of_network ON enquiry (network_id, id);

      CREATE TABLE enquiry_member (
        enquiry_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        part text NOT NULL,
        joined_at timestamptz NOT NULL,
        left_at timestamptz,
        CONSTRAINT enquiry_member_pk PRIMARY KEY (enquiry_id, person_id),
        CONSTRAINT enquiry_member_enquiry_fk FOREIGN KEY (enquiry_id) REFERENCES enquiry (id),
        CONSTRAINT enquiry_member_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT enquiry_member_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      );
      CREATE INDEX enquiry_member_of_person ON enquiry_member (person_id) WHERE left_at IS NULL;

      CREATE TABLE enquiry_evidence (
        id uuid NOT NULL,
        enquiry_id uuid NOT NULL,
        round integer NOT NULL,
        stage text NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        body jsonb,
        quotation text,
        said_by text NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        added_at timestamptz NOT NULL,
        strength integer NOT NULL,
        confirmed_by uuid,
        confirmed_at timestamptz,
        removed_at timestamptz,
        client_key uuid NOT NULL,
        CONSTRAINT enquiry_evidence_pk PRIMARY KEY (id),
        CONSTRAINT enquiry_evidence_enquiry_fk FOREIGN KEY (enquiry_id) REFERENCES enquiry (id),
        CONSTRAINT enquiry_evidence_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT enquiry_evidence_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT enquiry_evidence_confirmer_fk FOREIGN KEY (confirmed_by) REFERENCES person (id),
        CONSTRAINT enquiry_evidence_once UNIQUE (person_id, client_key),
        CONSTRAINT enquiry_evidence_stage_known CHECK (stage IN (${STAGES})),
        CONSTRAINT enquiry_evidence_kind_known CHECK (kind IN ('observation', 'document', 'data', 'pupil_voice')),
        CONSTRAINT enquiry_evidence_strength_known CHECK (strength BETWEEN 1 AND 5),
        CONSTRAINT enquiry_evidence_says_something CHECK (body IS NOT NULL OR quotation IS NOT NULL)
      );
      CREATE INDEX enquiry_evidence_of_stage ON enquiry_evidence (enquiry_id, round, stage, id) WHERE removed_at IS NULL;

      CREATE TABLE enquiry_evidence_pupil (
        evidence_id uuid NOT NULL,
        pupil_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        purpose text NOT NULL,
        shown_name text NOT NULL,
        until date,
        CONSTRAINT enquiry_evidence_pupil_pk PRIMARY KEY (evidence_id, pupil_id, purpose),
        CONSTRAINT enquiry_evidence_pupil_evidence_fk FOREIGN KEY (evidence_id) REFERENCES enquiry_evidence (id),
        CONSTRAINT enquiry_evidence_pupil_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT enquiry_evidence_pupil_purpose_known CHECK (purpose IN ('quotation', 'picture', 'work'))
      );
      CREATE INDEX enquiry_evidence_of_pupil ON enquiry_evidence_pupil (pupil_id);

      CREATE TABLE enquiry_expectation (
        id uuid NOT NULL,
        enquiry_id uuid NOT NULL,
        round integer NOT NULL,
        kind text NOT NULL,
        words text NOT NULL,
        expected text NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        written_at timestamptz NOT NULL,
        outcome text,
        happened text,
        answered_by uuid,
        answered_at timestamptz,
        removed_at timestamptz,
        client_key uuid NOT NULL,
        CONSTRAINT enquiry_expectation_pk PRIMARY KEY (id),
        CONSTRAINT enquiry_expectation_enquiry_fk FOREIGN KEY (enquiry_id) REFERENCES enquiry (id),
        CONSTRAINT enquiry_expectation_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT enquiry_expectation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT enquiry_expectation_answerer_fk FOREIGN KEY (answered_by) REFERENCES person (id),
        CONSTRAINT enquiry_expectation_once UNIQUE (person_id, client_key),
        CONSTRAINT enquiry_expectation_kind_known CHECK (kind IN ('hunch', 'change')),
        CONSTRAINT enquiry_expectation_outcome_known CHECK (outcome IN ('enough', 'in_part', 'not_yet')),
        CONSTRAINT enquiry_expectation_answer_whole CHECK ((outcome IS NULL) = (happened IS NULL))
      );
      CREATE INDEX enquiry_expectation_of_round ON enquiry_expectation (enquiry_id, round, id) WHERE removed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE enquiry_expectation, enquiry_evidence_pupil, enquiry_evidence, enquiry_member, enquiry',
    );
  }
}
