// Discussions can be found by whoever is in their group, by their titles.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { canReadDiscussions, type GroupFacts, type Viewer } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { GROUP_FACTS } from '../../groups/groups.repository.js';
import { Database } from '../../platform/database/database.js';
import type { OpenedThing, SearchEntry, SearchSource } from '../../platform/search/search-source.js';
import { SearchSources } from '../../platform/search/search-sources.js';

interface DiscussionRow extends GroupFacts {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly groupName: string;
  readonly startedAt: Date;
  readonly lastPostAt: Date;
}

@Injectable()
export class DiscussionsInSearch implements SearchSource, OnModuleInit {
  readonly kind = 'discussion';

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async idsAfter(id: string, most: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM discussion WHERE id > $1 AND moved_into IS NULL ORDER BY id LIMIT $2`,
      [id, most],
    );
    return rows.map((row) => row.id);
  }

  async entriesOf(ids: readonly string[]): Promise<readonly SearchEntry[]> {
    return (await this.read(ids)).map(({ id, groupId, language, title, startedAt }) => ({
      id,
      language,
      title,
      audience: [`inside-group:${groupId}`],
      at: startedAt,
    }));
  }

  async open(viewer: Viewer, ids: readonly string[]): Promise<readonly OpenedThing[]> {
    if (viewer === null) return [];
    const discussions = (await this.read(ids)).filter((place) => canReadDiscussions(viewer, place).allowed);
    return discussions.map(({ id, title, groupName, language, lastPostAt }) => ({
      id,
      title,
      place: groupName,
      text: '',
      language,
      at: lastPostAt,
    }));
  }

  private read(ids: readonly string[]): Promise<DiscussionRow[]> {
    return this.database.query(
      `SELECT ${GROUP_FACTS}, d.id, d.title, d.language, g.name AS "groupName", d.started_at AS "startedAt",
         d.last_post_at AS "lastPostAt"
       FROM discussion d JOIN working_group g ON g.id = d.group_id JOIN network n ON n.id = g.network_id
       WHERE d.id = ANY ($1) AND d.moved_into IS NULL`,
      [ids],
    );
  }
}
