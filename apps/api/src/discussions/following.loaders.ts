// What the person who asks follows, gathered for all discussions and groups of a request.
import DataLoader from 'dataloader';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { type FollowableRow, FollowingRepository } from './following.repository.js';

export class FollowingLoaders {
  readonly discussions: DataLoader<string, FollowableRow | null>;
  readonly groups: DataLoader<string, FollowableRow | null>;

  constructor({ database, viewer }: LoaderScope) {
    const following = new FollowingRepository(database);
    const ofViewer = (find: (personId: string, ids: readonly string[]) => Promise<FollowableRow[]>) =>
      new DataLoader<string, FollowableRow | null>(async (ids) => {
        const rows = new Map((viewer ? await find(viewer.personId, ids) : []).map((row) => [row.id, row]));
        return ids.map((id) => rows.get(id) ?? null);
      });
    this.discussions = ofViewer((personId, ids) => following.discussionsOf(personId, ids));
    this.groups = ofViewer((personId, ids) => following.groupsOf(personId, ids));
  }
}
