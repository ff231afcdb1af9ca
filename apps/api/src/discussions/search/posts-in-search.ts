// Posts can be found by whoever is in their group, by what they say; one that was removed is gone with its removal.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { canReadDiscussions, type GroupFacts, type Viewer } from '@sixfold/domain';
import { plainText, type RichTextDocument } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { GROUP_FACTS } from '../../groups/groups.repository.js';
import { Database } from '../../platform/database/database.js';
import type { OpenedThing, SearchEntry, SearchSource } from '../../platform/search/search-source.js';
import { SearchSources } from '../../platform/search/search-sources.js';

interface PostRow extends GroupFacts {
  readonly id: string;
  readonly seq: number;
  readonly body: RichTextDocument;
  readonly language: Language;
  readonly postedAt: Date;
  readonly authorName: string;
  readonly discussionId: string;
  readonly discussionTitle: string;
}

const STANDING = 'removed_at IS NULL AND moved_post_id IS NULL';

@Injectable()
export class PostsInSearch implements SearchSource, OnModuleInit {
  readonly kind = 'post';

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async idsAfter(id: string, most: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM post WHERE id > $1 AND ${STANDING} ORDER BY id LIMIT $2`,
      [id, most],
    );
    return rows.map((row) => row.id);
  }

  async entriesOf(ids: readonly string[]): Promise<readonly SearchEntry[]> {
    return (await this.read(ids)).map(({ id, groupId, language, body, postedAt }) => ({
      id,
      language,
      title: '',
      body: plainText(body),
      audience: [`inside-group:${groupId}`],
      at: postedAt,
    }));
  }

  async open(viewer: Viewer, ids: readonly string[]): Promise<readonly OpenedThing[]> {
    if (viewer === null) return [];
    const posts = (await this.read(ids)).filter((post) => canReadDiscussions(viewer, post).allowed);
    return posts.map(({ id, discussionId, discussionTitle, seq, authorName, body, language, postedAt }) => ({
      id,
      title: discussionTitle,
      place: authorName,
      text: plainText(body),
      language,
      at: postedAt,
      within: { id: discussionId, seq },
    }));
  }

  private read(ids: readonly string[]): Promise<PostRow[]> {
    return this.database.query(
      `SELECT ${GROUP_FACTS}, p.id, p.seq, p.body, p.language, p.posted_at AS "postedAt", author.name AS "authorName",
         d.id AS "discussionId", d.title AS "discussionTitle"
       FROM post p JOIN discussion d ON d.id = p.discussion_id JOIN person author ON author.id = p.author_id
       JOIN working_group g ON g.id = d.group_id JOIN network n ON n.id = g.network_id
       WHERE p.id = ANY ($1) AND ${STANDING}`,
      [ids],
    );
  }
}
