// Programmes by id, who runs them, and whom they give organisations to turn to, each once per request.
import DataLoader from 'dataloader';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { type ContactNowRow, ContactsRepository } from './contacts.repository.js';
import { type ProgrammeType, toProgrammeType } from './programme.type.js';
import { type PostRow, ProgrammesRepository } from './programmes.repository.js';

export class ProgrammeLoaders {
  readonly byId: DataLoader<string, ProgrammeType>;
  readonly posts: DataLoader<string, PostRow[]>;
  /** By the id of the organisation. */
  readonly contacts: DataLoader<string, ContactNowRow[]>;

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
    this.contacts = new DataLoader(async (ids) => {
      const contacts = await new ContactsRepository(database).nowOf(ids);
      return ids.map((id) => contacts.filter(({ organisationId }) => organisationId === id));
    });
  }
}
