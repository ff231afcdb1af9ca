// Programmes by id and who runs them, each once per request.
import DataLoader from 'dataloader';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { type ProgrammeType, toProgrammeType } from './programme.type.js';
import { type PostRow, ProgrammesRepository } from './programmes.repository.js';

export class ProgrammeLoaders {
  readonly byId: DataLoader<string, ProgrammeType>;
  readonly posts: DataLoader<string, PostRow[]>;

  constructor({ database }: LoaderScope) {
    const programmes = new ProgrammesRepository(database);
    this.byId = new DataLoader(async (ids) => {
      const byId = new Map((await programmes.listed(ids)).map((row) => [row.id, toProgrammeType(row)]));
      return ids.map((id) => byId.get(id) ?? new Error(`no programme ${id}`));
    });
    this.posts = new DataLoader(async (ids) => {
      const posts = await programmes.postsOf(ids);
      return ids.map((id) => posts.filter(({ programmeId }) => programmeId === id));
    });
  }
}
