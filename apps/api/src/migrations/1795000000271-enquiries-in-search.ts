// Enquiries are noted for the search by whatever changes what they ask.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EnquiriesInSearch1795000000271 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER search_again AFTER INSERT OR UPDATE OF question, change, indicator ON enquiry
        FOR EACH ROW EXECUTE FUNCTION search_again('enquiry');
      INSERT INTO search_stale (kind, subject_id) SELECT 'enquiry', id FROM enquiry;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER search_again ON enquiry; DELETE FROM search_stale WHERE kind = 'enquiry';
      DELETE FROM search_entry WHERE kind = 'enquiry'`);
  }
}
