// Programmes by id, once per request.
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { ProgrammeEntity } from './programme.entity.js';
import { type ProgrammeType, toProgrammeType } from './programme.type.js';

export class ProgrammeLoaders {
  readonly byId: DataLoader<string, ProgrammeType>;

  constructor({ database }: LoaderScope) {
    this.byId = new DataLoader(async (ids) => {
      const programmes = await database.manager.findBy(ProgrammeEntity, { id: In([...ids]) });
      const byId = new Map(programmes.map((programme) => [programme.id, toProgrammeType(programme)]));
      return ids.map((id) => byId.get(id) ?? new Error(`no programme ${id}`));
    });
  }
}
