// The resource bank: resources with all their versions, and what each was adapted from.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Resources1795000000250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resource (
        id uuid NOT NULL,
        owner_id uuid,
        organisation_id uuid NOT NULL,
        audience text NOT NULL DEFAULT 'me',
        network_id uuid,
        licence text NOT NULL,
        version integer NOT NULL,
        title text NOT NULL,
        purpose text NOT NULL,
        subject text,
        phase text,
        year_groups integer[] NOT NULL,
        language text NOT NULL,
        levels text[] NOT NULL,
        minutes integer,
        made_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        archived_at timestamptz,
        origin_id uuid,
        origin_version integer,
        origin_licence text,
        line text,
        client_key uuid NOT NULL,
        CONSTRAINT resource_pk PRIMARY KEY (id),
        CONSTRAINT resource_owner_fk FOREIGN KEY (owner_id) REFERENCES person (id),
        CONSTRAINT resource_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT resource_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT resource_origin_fk FOREIGN KEY (origin_id) REFERENCES resource (id),
        CONSTRAINT resource_key_once UNIQUE (owner_id, client_key),
        CONSTRAINT resource_audience_known CHECK (audience IN ('me', 'school', 'network', 'all_networks', 'public')),
        CONSTRAINT resource_in_a_bank CHECK (audience <> 'network' OR network_id IS NOT NULL),
        CONSTRAINT resource_language_known CHECK (language IN ('en', 'da', 'sv')),
        CONSTRAINT resource_whole_origin CHECK ((origin_id IS NULL) = (origin_version IS NULL))
      );
      CREATE INDEX resource_by_change ON resource (changed_at DESC, id DESC) WHERE archived_at IS NULL;
      CREATE INDEX resource_of_network ON resource (network_id, changed_at DESC, id DESC)
        WHERE archived_at IS NULL AND network_id IS NOT NULL;
      CREATE INDEX resource_of_owner ON resource (owner_id, changed_at DESC, id DESC);
      CREATE INDEX resource_by_origin ON resource (origin_id) WHERE origin_id IS NOT NULL;

      CREATE TABLE resource_version (
        resource_id uuid NOT NULL,
        number integer NOT NULL,
        document jsonb NOT NULL,
        saved_by uuid,
        saved_at timestamptz NOT NULL,
        note text,
        client_key uuid NOT NULL,
        CONSTRAINT resource_version_pk PRIMARY KEY (resource_id, number),
        CONSTRAINT resource_version_resource_fk FOREIGN KEY (resource_id) REFERENCES resource (id),
        CONSTRAINT resource_version_author_fk FOREIGN KEY (saved_by) REFERENCES person (id),
        CONSTRAINT resource_version_key_once UNIQUE (saved_by, client_key),
        CONSTRAINT resource_version_from_one CHECK (number > 0)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE resource_version, resource');
  }
}
