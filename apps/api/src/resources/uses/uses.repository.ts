// Every SQL about uses of resources in class.
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { ResourceUseEntity } from './resource-use.entity.js';

export interface SchoolUseRow {
  readonly organisationId: string;
  readonly name: string;
  readonly times: number;
}

export interface UseNoteRow {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisationName: string;
  readonly className: string;
  readonly taughtOn: string;
  readonly how: string;
  readonly wouldChange: string;
}

export type NewUse = Omit<ResourceUseEntity, 'resource' | 'person' | 'organisation' | 'withdrawnAt'>;

@Injectable()
export class UsesRepository {
  constructor(private readonly database: Database) {}

  /** Where it was taught, and how often; the most often first. */
  schoolsOf(resourceId: string): Promise<SchoolUseRow[]> {
    return this.database.query(
      `SELECT o.id AS "organisationId", o.name, count(*)::int AS times
       FROM resource_use u JOIN organisation o ON o.id = u.organisation_id
       WHERE u.resource_id = $1 AND u.withdrawn_at IS NULL GROUP BY o.id ORDER BY times DESC, o.name, o.id`,
      [resourceId],
    );
  }

  /** The newest first: all of them, or one person's. */
  notesOf(resourceId: string, personId: string | null, most: number): Promise<UseNoteRow[]> {
    return this.database.query(
      `SELECT u.id, u.person_id AS "personId", p.name AS "personName", o.name AS "organisationName",
         u.class_name AS "className", u.taught_on::text AS "taughtOn", u.how, u.would_change AS "wouldChange"
       FROM resource_use u JOIN person p ON p.id = u.person_id JOIN organisation o ON o.id = u.organisation_id
       WHERE u.resource_id = $1 AND u.withdrawn_at IS NULL AND ($2::uuid IS NULL OR u.person_id = $2)
       ORDER BY u.taught_on DESC, u.id DESC LIMIT $3`,
      [resourceId, personId, most],
    );
  }

  insert(tx: Tx, use: NewUse): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, ResourceUseEntity, use);
  }

  findByClientKey(tx: Tx, personId: string, clientKey: string): Promise<ResourceUseEntity | null> {
    return tx.manager.findOneBy(ResourceUseEntity, { personId, clientKey });
  }

  /** The resource of a use of that person's; null when there is none, or it was taken back. */
  async withdraw(tx: Tx, id: string, personId: string, withdrawnAt: Date): Promise<string | null> {
    const use = await tx.manager.findOneBy(ResourceUseEntity, { id, personId, withdrawnAt: IsNull() });
    if (use !== null) await tx.manager.update(ResourceUseEntity, { id }, { withdrawnAt });
    return use?.resourceId ?? null;
  }

  async placeOf(tx: Tx, organisationId: string): Promise<{ readonly schoolName: string }> {
    const { name } = await tx.manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
    return { schoolName: name };
  }
}
