// Working groups can be found by whoever sees them: people of their networks, and facilitators where they read along.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Actor,
  type AudienceKey,
  canReadGroup,
  type GroupFacts,
  networksReached,
  type Viewer,
} from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import type { OpenedThing, SearchEntry, SearchSource } from '../platform/search/search-source.js';
import { SearchSources } from '../platform/search/search-sources.js';
import { GROUP_FACTS, IS_LISTED } from './groups.repository.js';

interface GroupRow extends GroupFacts {
  readonly name: string;
  readonly purpose: string;
  readonly theme: string;
  readonly language: Language;
  readonly networkName: string;
  readonly openedAt: Date;
}

const KEYS = `
  SELECT 'group:' || listed.id AS key
  FROM working_group listed JOIN group_network r ON r.group_id = listed.id
  WHERE r.network_id = ANY ($1::uuid[]) AND ${IS_LISTED}
  UNION
  SELECT prefix || listed.id
  FROM working_group listed JOIN group_network r ON r.group_id = listed.id JOIN network n ON n.id = r.network_id,
    unnest(ARRAY['group:', 'inside-group:']) AS prefix
  WHERE listed.facilitators_read AND n.programme_id = ANY ($2::uuid[])`;

@Injectable()
export class GroupsInSearch implements SearchSource, OnModuleInit {
  readonly kind = 'group';

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async idsAfter(id: string, most: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM working_group WHERE id > $1 ORDER BY id LIMIT $2`,
      [id, most],
    );
    return rows.map((row) => row.id);
  }

  /** Of the groups of the networks that somebody reaches, and of those that let their facilitators read along. */
  async keysOf(actor: Actor): Promise<readonly AudienceKey[]> {
    const rows = await this.database.short<{ key: AudienceKey }>('groups_to_find', KEYS, [
      networksReached(actor),
      actor.facilitates,
    ]);
    return rows.map(({ key }) => key);
  }

  async entriesOf(ids: readonly string[]): Promise<readonly SearchEntry[]> {
    return (await this.read(ids)).map(({ groupId, language, name, theme, purpose, openedAt }) => ({
      id: groupId,
      language,
      title: name,
      keywords: theme,
      summary: purpose,
      audience: [`group:${groupId}`],
      at: openedAt,
    }));
  }

  async open(viewer: Viewer, ids: readonly string[]): Promise<readonly OpenedThing[]> {
    if (viewer === null) return [];
    const groups = (await this.read(ids)).filter((group) => canReadGroup(viewer, group).allowed);
    return groups.map(({ groupId, language, name, networkName, purpose }) => ({
      id: groupId,
      title: name,
      place: networkName,
      text: purpose,
      language,
      at: null,
    }));
  }

  private read(ids: readonly string[]): Promise<GroupRow[]> {
    return this.database.query(
      `SELECT ${GROUP_FACTS}, g.name, g.purpose, g.theme, g.language, n.name AS "networkName", g.opened_at AS "openedAt"
       FROM working_group g JOIN network n ON n.id = g.network_id WHERE g.id = ANY ($1)`,
      [ids],
    );
  }
}
