// What a network said of itself at the end of each programme year.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class YearlyReview1795000000117 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE yearly_review (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        year integer NOT NULL,
        answers jsonb NOT NULL,
        published_by uuid NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT yearly_review_pk PRIMARY KEY (id),
        CONSTRAINT yearly_review_once UNIQUE (network_id, year),
        CONSTRAINT yearly_review_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT yearly_review_publisher_fk FOREIGN KEY (published_by) REFERENCES person (id),
        CONSTRAINT yearly_review_year_known CHECK (year BETWEEN 1 AND 4)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE yearly_review');
  }
}
