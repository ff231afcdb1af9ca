// The latest wish of each resource of a request, in one statement.
import DataLoader from 'dataloader';
import type { LoaderScope } from '../../platform/graphql/request-context.js';
import { WishesRepository, type WishRow } from './wishes.repository.js';

export class WishLoaders {
  readonly latest: DataLoader<string, WishRow | null>;

  constructor({ database }: LoaderScope) {
    this.latest = new DataLoader<string, WishRow | null>(async (ids) => {
      const rows = await new WishesRepository(database).latestOf(ids);
      const latest = new Map(rows.map((row) => [row.resourceId, row]));
      return ids.map((id) => latest.get(id) ?? null);
    });
  }
}
