// The SQL of being seen in a discussion.
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Present } from '../../platform/live/company.js';

@Injectable()
export class CompanyRepository {
  constructor(private readonly database: Database) {}

  /** Null for who does not want to be seen. */
  async presentAs(personId: string, discussionId: string): Promise<Present | null> {
    const [present] = await this.database.short<Present>(
      'present_as',
      `SELECT person.id, person.name, o.name AS "organisationName"
       FROM discussion d
       JOIN person ON person.id = $1 AND person.shows_presence
       LEFT JOIN group_presence present ON present.group_id = d.group_id AND present.person_id = person.id
       LEFT JOIN organisation o ON o.id = present.organisation_id
       WHERE d.id = $2 LIMIT 1`,
      [personId, discussionId],
    );
    return present ?? null;
  }
}
