// Which networks bring the one who asks together with whom, gathered for all colleagues of a request.
import { isAtWork } from '@sixfold/domain';
import DataLoader from 'dataloader';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { ColleaguesRepository, type NetworkInCommonRow } from './colleagues.repository.js';
import { reachOf } from './reach.js';

export class ColleagueLoaders {
  /** By person: those at work, by name. */
  readonly networksInCommon: DataLoader<string, NetworkInCommonRow[]>;

  constructor({ database, viewer }: LoaderScope) {
    const colleagues = new ColleaguesRepository(database);
    this.networksInCommon = new DataLoader(async (ids) => {
      const rows = viewer === null ? [] : await colleagues.inCommon(ids, reachOf(viewer).networkIds);
      return ids.map((id) => rows.filter(({ personId, state }) => personId === id && isAtWork(state)));
    });
  }
}
