// The parts of all documents of a request in one statement.
import DataLoader from 'dataloader';
import type { LoaderScope } from '../../platform/graphql/request-context.js';
import type { ResourceRow } from '../resources.repository.js';
import { PartsRepository } from './parts.repository.js';

export class PartLoaders {
  /** Null where there is none; who may read it is asked by whoever shows it. */
  readonly named: DataLoader<string, ResourceRow | null>;

  constructor({ database }: LoaderScope) {
    this.named = new DataLoader<string, ResourceRow | null>(async (ids) => {
      const rows = new Map((await new PartsRepository(database).named(ids)).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
  }
}
