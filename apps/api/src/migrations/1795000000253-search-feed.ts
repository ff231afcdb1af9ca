// What changes is noted for the search in the transaction that changes it, whichever code wrote it; and what may have
// become somebody's secret by the change is forgotten there and then, until it is read again.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTED = [
  ['organisation', 'school', 'name, other_name, town, locality, county, la_name, postcode, status, home_id'],
  ['network', 'network', 'name, purpose, learning_focus, language'],
  ['working_group', 'group', 'name, purpose, theme, language'],
  ['discussion', 'discussion', 'title'],
  ['post', 'post', 'body'],
  ['person', 'person', 'name'],
  ['resource', 'resource', 'version'],
] as const;

const FORGOTTEN = [
  ['network', 'network', 'state, takes_new_schools, activated_at'],
  ['discussion', 'discussion', 'moved_into, group_id'],
  ['post', 'post', 'removed_at, discussion_id, moved_post_id'],
  ['person', 'person', 'suspended_at, email'],
  ['resource', 'resource', 'audience, network_id, archived_at'],
] as const;

export class SearchFeed1795000000253 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_again() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO search_stale (kind, subject_id) VALUES (TG_ARGV[0], NEW.id);
        RETURN NULL;
      END $$;
      CREATE FUNCTION search_no_longer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM search_entry WHERE kind = TG_ARGV[0] AND subject_id = NEW.id;
        INSERT INTO search_stale (kind, subject_id) VALUES (TG_ARGV[0], NEW.id);
        RETURN NULL;
      END $$;
      CREATE FUNCTION search_person_no_longer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM search_entry WHERE kind = 'person' AND subject_id = NEW.person_id;
        INSERT INTO search_stale (kind, subject_id) VALUES ('person', NEW.person_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER search_person_no_longer AFTER INSERT OR UPDATE OF confirmed_at, ended_at ON affiliation
        FOR EACH ROW EXECUTE FUNCTION search_person_no_longer();
    `);
    for (const [table, kind, columns] of NOTED) {
      await runner.query(`CREATE TRIGGER search_again AFTER INSERT OR UPDATE OF ${columns} ON ${table}
        FOR EACH ROW EXECUTE FUNCTION search_again('${kind}')`);
    }
    for (const [table, kind, columns] of FORGOTTEN) {
      await runner.query(`CREATE TRIGGER search_no_longer AFTER UPDATE OF ${columns} ON ${table}
        FOR EACH ROW EXECUTE FUNCTION search_no_longer('${kind}')`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of FORGOTTEN) await runner.query(`DROP TRIGGER search_no_longer ON ${table}`);
    for (const [table] of NOTED) await runner.query(`DROP TRIGGER search_again ON ${table}`);
    await runner.query(`
      DROP TRIGGER search_person_no_longer ON affiliation;
      DROP FUNCTION search_person_no_longer, search_no_longer, search_again;
    `);
  }
}
