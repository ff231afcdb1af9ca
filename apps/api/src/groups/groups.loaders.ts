// Who is in which group, gathered for all groups of a request.
import DataLoader from 'dataloader';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { GroupsRepository, type PresenceRow } from './groups.repository.js';

export class GroupLoaders {
  readonly presence: DataLoader<string, PresenceRow[]>;

  constructor({ database }: LoaderScope) {
    const groups = new GroupsRepository(database);
    this.presence = new DataLoader(async (groupIds) => {
      const present = await groups.presentIn(groupIds);
      return groupIds.map((id) => present.filter(({ groupId }) => groupId === id));
    });
  }
}
