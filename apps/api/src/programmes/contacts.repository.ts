// Every SQL about the contact persons of schools: nothing is overwritten, a hand-over ends one row and begins the next.
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { insertOnce } from '../platform/database/insert-once.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ProgrammeContactEntity } from './programme-contact.entity.js';

export interface ContactRow {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  readonly beganAt: Date;
  /** Null for who is the contact person now. */
  readonly endedAt: Date | null;
}

export interface ContactNowRow extends ContactRow {
  readonly programmeId: string;
}

@Injectable()
export class ContactsRepository {
  constructor(private readonly database: Database) {}

  /** Everybody who is or was a contact person of the schools in the programme, the newest first. */
  ofSchools(programmeId: string, organisationIds: readonly string[]): Promise<ContactRow[]> {
    return this.database.query(
      `SELECT c.organisation_id AS "organisationId", c.person_id AS "personId", p.name, c.began_at AS "beganAt",
         c.ended_at AS "endedAt"
       FROM programme_contact c JOIN person p ON p.id = c.person_id
       WHERE c.programme_id = $1 AND c.organisation_id = ANY($2)
       ORDER BY c.ended_at DESC NULLS FIRST, c.began_at DESC, c.id`,
      [programmeId, organisationIds],
    );
  }

  /** To whom the organisations turn now, in every programme. */
  nowOf(organisationIds: readonly string[]): Promise<ContactNowRow[]> {
    return this.database.query(
      `SELECT c.organisation_id AS "organisationId", c.programme_id AS "programmeId", c.person_id AS "personId", p.name,
         c.began_at AS "beganAt", c.ended_at AS "endedAt"
       FROM programme_contact c JOIN person p ON p.id = c.person_id
       WHERE c.organisation_id = ANY ($1) AND c.ended_at IS NULL ORDER BY c.began_at, c.id`,
      [organisationIds],
    );
  }

  /** Hands the school over to the person; whoever has it already keeps it. */
  async handOver(tx: Tx, programmeId: string, organisationId: string, personId: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE programme_contact SET ended_at = $4
       WHERE programme_id = $1 AND organisation_id = $2 AND person_id <> $3 AND ended_at IS NULL`,
      [programmeId, organisationId, personId, at],
    );
    const contact = { id: newId(), programmeId, organisationId, personId, beganAt: at };
    await insertOnce(tx, ProgrammeContactEntity, contact);
  }

  /** The schools of somebody who no longer runs the programme have nobody. */
  async endAllOf(tx: Tx, programmeId: string, personId: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE programme_contact SET ended_at = $3 WHERE programme_id = $1 AND person_id = $2 AND ended_at IS NULL`,
      [programmeId, personId, at],
    );
  }

  /** Undoes the above for the schools that have found nobody else since. */
  async reopenAllOf(tx: Tx, programmeId: string, personId: string, endedAt: Date): Promise<void> {
    await tx.query(
      `UPDATE programme_contact AS own SET ended_at = NULL
       WHERE programme_id = $1 AND person_id = $2 AND ended_at = $3 AND NOT EXISTS (
         SELECT FROM programme_contact AS other WHERE other.programme_id = $1
           AND other.organisation_id = own.organisation_id AND other.ended_at IS NULL)`,
      [programmeId, personId, endedAt],
    );
  }
}
