// Files stand in posts: whoever may read the post at this moment gets them, and nobody once it is removed.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { canReadDiscussions, type GroupFacts, type Viewer } from '@sixfold/domain';
import { GROUP_FACTS } from '../groups/groups.repository.js';
import { Database } from '../platform/database/database.js';
import { type FileHolder, FileUses } from '../platform/files/shared/file-uses.js';

export const POST = 'post';

@Injectable()
export class PostFiles implements FileHolder, OnModuleInit {
  readonly kind = POST;

  constructor(
    private readonly database: Database,
    private readonly uses: FileUses,
  ) {}

  onModuleInit(): void {
    this.uses.add(this);
  }

  async mayReadOne(viewer: Viewer, postIds: readonly string[]): Promise<boolean> {
    if (viewer === null) return false;
    const groups = await this.database.query<GroupFacts>(
      `SELECT DISTINCT ON (g.id) ${GROUP_FACTS} FROM post p JOIN discussion d ON d.id = p.discussion_id
       JOIN working_group g ON g.id = d.group_id JOIN network n ON n.id = g.network_id
       WHERE p.id = ANY ($1::uuid[]) AND p.removed_at IS NULL`,
      [postIds],
    );
    return groups.some((group) => canReadDiscussions(viewer, group).allowed);
  }
}
