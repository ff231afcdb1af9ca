// What did not work with a resource, and in what circumstances; its words are found with the resource.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ResourceCautions1795000000258 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resource_caution (
        id uuid NOT NULL,
        resource_id uuid NOT NULL,
        person_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        words text NOT NULL,
        noted_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        answer text,
        client_key uuid NOT NULL,
        CONSTRAINT resource_caution_pk PRIMARY KEY (id),
        CONSTRAINT resource_caution_key_once UNIQUE (person_id, client_key),
        CONSTRAINT resource_caution_resource_fk FOREIGN KEY (resource_id) REFERENCES resource (id),
        CONSTRAINT resource_caution_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT resource_caution_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      );
      CREATE INDEX resource_caution_of_resource ON resource_caution (resource_id, id) WHERE withdrawn_at IS NULL;

      -- Words that are taken back are forgotten at once, and the resource without them is found again a moment later.
      CREATE FUNCTION search_caution() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.withdrawn_at IS NOT NULL THEN
          DELETE FROM search_entry WHERE kind = 'resource' AND subject_id = NEW.resource_id;
        END IF;
        INSERT INTO search_stale (kind, subject_id) VALUES ('resource', NEW.resource_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER search_caution AFTER INSERT OR UPDATE OF withdrawn_at ON resource_caution
        FOR EACH ROW EXECUTE FUNCTION search_caution();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE resource_caution; DROP FUNCTION search_caution');
  }
}
