// Schools of whose place no more is known than their town, and how many of them an import has left.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ApproximatePlaces1795000000172 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation ADD place_is_approximate boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT organisation_place_before_how_exact CHECK (NOT place_is_approximate OR latitude IS NOT NULL);
      ALTER TABLE register_import ADD exact_places_count integer, ADD approximate_places_count integer,
        ADD without_place_count integer;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_import DROP exact_places_count, DROP approximate_places_count, DROP without_place_count;
      UPDATE organisation SET latitude = NULL, longitude = NULL WHERE place_is_approximate;
      ALTER TABLE organisation DROP place_is_approximate;
    `);
  }
}
