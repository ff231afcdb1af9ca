// Tells the notices that whoever is in a group hears of it, also when they are there through another network than its own.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import {
  NoticePorts,
  type NetworksOfNotices,
  type ReachedNetwork,
  type ReaderOfNetwork,
} from '../../platform/notices/notice-ports.js';

const HOMES = `
  SELECT DISTINCT p.person_id AS "personId", n.id AS "networkId", n.name AS "networkName"
  FROM group_presence p
  JOIN working_group g ON g.id = p.group_id
  JOIN network n ON n.id = g.network_id`;

@Injectable()
export class NetworksOfGroupNotices implements NetworksOfNotices, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly ports: NoticePorts,
  ) {}

  onModuleInit(): void {
    this.ports.addNetworks(this);
  }

  async reached(asked: readonly ReaderOfNetwork[]): Promise<readonly ReachedNetwork[]> {
    if (asked.length === 0) return [];
    const [personIds, networkIds] = [asked.map(({ personId }) => personId), asked.map(({ networkId }) => networkId)];
    return this.database.query(`${HOMES} WHERE (p.person_id, n.id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`, [
      personIds,
      networkIds,
    ]);
  }

  networksOf(personId: string): Promise<readonly ReachedNetwork[]> {
    return this.database.query(`${HOMES} WHERE p.person_id = $1 ORDER BY n.name, n.id`, [personId]);
  }
}
