// A request's people by id, in one statement.
import DataLoader from 'dataloader';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { PeopleRepository, type PersonName } from './people.repository.js';

export class PeopleLoaders {
  readonly byId: DataLoader<string, PersonName | null>;

  constructor({ database }: LoaderScope) {
    const people = new PeopleRepository(database);
    this.byId = new DataLoader(async (ids) => {
      const names = new Map((await people.namesOf(ids)).map((person) => [person.id, person]));
      return ids.map((id) => names.get(id) ?? null);
    });
  }
}
