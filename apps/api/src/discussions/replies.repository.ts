// The SQL of answers by mail: who may have been mailed about a discussion, and whose address a mail came from.
import { Injectable } from '@nestjs/common';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';

/** Somebody with an open account who can be mailed. */
export interface Correspondent {
  readonly personId: string;
  readonly email: string;
  readonly language: Language;
}

const CORRESPONDENTS = `SELECT person.id AS "personId", person.email, person.language FROM person
  WHERE person.email IS NOT NULL AND person.suspended_at IS NULL`;

@Injectable()
export class RepliesRepository {
  constructor(private readonly database: Database) {}

  /** Everybody who is in the discussion's group, or was. */
  everInGroupOf(discussionId: string): Promise<Correspondent[]> {
    return this.database.query(
      `${CORRESPONDENTS} AND person.id IN (
         SELECT m.person_id FROM group_membership m JOIN discussion d ON d.group_id = m.group_id WHERE d.id = $1)`,
      [discussionId],
    );
  }

  async withAddress(email: string): Promise<Correspondent | null> {
    const [person] = await this.database.query<Correspondent>(`${CORRESPONDENTS} AND person.email = $1`, [email]);
    return person ?? null;
  }
}
