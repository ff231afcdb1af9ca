// Tells the notices who reads them: address and language of everybody with an open account.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoticePorts, type PeopleOfNotices, type Queries, type Reader } from '../platform/notices/notice-ports.js';

@Injectable()
export class ReadersOfNotices implements PeopleOfNotices, OnModuleInit {
  constructor(private readonly ports: NoticePorts) {}

  onModuleInit(): void {
    this.ports.usePeople(this);
  }

  readersOf(queries: Queries, personIds: readonly string[]): Promise<readonly Reader[]> {
    return queries.query<Reader>(
      `SELECT id AS "personId", email, language FROM person
       WHERE id = ANY ($1) AND email IS NOT NULL AND suspended_at IS NULL`,
      [personIds],
    );
  }
}
