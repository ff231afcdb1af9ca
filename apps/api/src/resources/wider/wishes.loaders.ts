// The latest wish of each resource of a request, and what waits in each network, in one statement each.
import DataLoader from 'dataloader';
import type { LoaderScope } from '../../platform/graphql/request-context.js';
import { type WaitingCountRow, WishesRepository, type WishRow } from './wishes.repository.js';

export class WishLoaders {
  readonly latest: DataLoader<string, WishRow | null>;

  /** By network. */
  readonly waiting: DataLoader<string, readonly WaitingCountRow[]>;

  constructor({ database }: LoaderScope) {
    this.latest = new DataLoader<string, WishRow | null>(async (ids) => {
      const rows = await new WishesRepository(database).latestOf(ids);
      const latest = new Map(rows.map((row) => [row.resourceId, row]));
      return ids.map((id) => latest.get(id) ?? null);
    });
    this.waiting = new DataLoader<string, readonly WaitingCountRow[]>(async (networkIds) => {
      const rows = await new WishesRepository(database).countWaiting(networkIds);
      return networkIds.map((id) => rows.filter(({ networkId }) => networkId === id));
    });
  }
}
