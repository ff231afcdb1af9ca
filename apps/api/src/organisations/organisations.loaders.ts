// A request's organisations by id, their main schools and departments, and what they belong to, each in one statement.
import DataLoader from 'dataloader';
import { Refusal } from '../platform/graphql/refusal.js';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { type OrganisationType, toOrganisationType } from './organisation.type.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { type BelongingRow, TiersRepository } from './tiers/tiers.repository.js';

export class OrganisationLoaders {
  readonly byId: DataLoader<string, OrganisationType>;
  /** By the id of the department; null for what is none. */
  readonly mainSchool: DataLoader<string, OrganisationType | null>;
  /** By the id of the main school, by name. */
  readonly departments: DataLoader<string, OrganisationType[]>;
  /** What an organisation belongs to now, then what it belonged to before. */
  readonly tiers: DataLoader<string, BelongingRow[]>;

  constructor({ database }: LoaderScope) {
    const repository = new OrganisationsRepository(database);
    this.byId = new DataLoader<string, OrganisationType>(async (ids) => {
      const organisations = await repository.findByIds(ids);
      const byId = new Map(organisations.map((organisation) => [organisation.id, toOrganisationType(organisation)]));
      return ids.map((id) => byId.get(id) ?? new Refusal('NOT_FOUND'));
    });
    this.mainSchool = new DataLoader<string, OrganisationType | null>(async (ids) => {
      const mains = await repository.mainSchoolsOf(ids);
      return ids.map((id) => {
        const main = mains.get(id);
        return main ? toOrganisationType(main) : null;
      });
    });
    this.departments = new DataLoader<string, OrganisationType[]>(async (ids) => {
      const rows = await repository.departmentsOf(ids);
      return ids.map((id) =>
        rows.filter(({ mainId }) => mainId === id).map(({ department }) => toOrganisationType(department)),
      );
    });
    this.tiers = new DataLoader<string, BelongingRow[]>(async (ids) => {
      const rows = await new TiersRepository(database).tiersOf(ids);
      return ids.map((id) => rows.filter(({ memberId }) => memberId === id));
    });
  }
}
