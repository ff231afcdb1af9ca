// A request's schools and seats by network: one statement each, however many networks a page shows.
import DataLoader from 'dataloader';
import type { OrganisationEntity } from '../organisations/organisation.entity.js';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { formerFocusesOf, type FormerFocusRow } from './focus/focus.repository.js';
import type { NetworkEntity } from './network.entity.js';
import type { MembershipRow, SeatRow } from './network-rows.js';
import { NetworksRepository } from './networks.repository.js';
import { ProgrammeNetworksRepository, type StateCount } from './programme-networks.repository.js';

export class NetworkLoaders {
  readonly byId: DataLoader<string, NetworkEntity>;
  readonly memberships: DataLoader<string, MembershipRow[]>;
  /** The organisations that have said yes, by name. */
  readonly members: DataLoader<string, OrganisationEntity[]>;
  readonly seats: DataLoader<string, SeatRow[]>;
  readonly formerFocuses: DataLoader<string, FormerFocusRow[]>;
  readonly countsOfProgramme: DataLoader<string, StateCount[]>;

  constructor({ database }: LoaderScope) {
    const networks = new NetworksRepository(database);
    this.byId = new DataLoader(async (ids) => {
      const found = new Map((await networks.ofScope({ networkIds: ids })).map((network) => [network.id, network]));
      return ids.map((id) => found.get(id) ?? new Error(`no network ${id}`));
    });
    this.memberships = new DataLoader(async (ids) => byNetwork(ids, await networks.membershipsOf(ids)));
    this.members = new DataLoader(async (ids) => {
      const members = byNetwork(ids, await networks.membersOf(ids));
      return members.map((places) => places.map(({ organisation }) => organisation));
    });
    this.countsOfProgramme = new DataLoader(async (ids) => {
      const counts = await new ProgrammeNetworksRepository(database).countsOf(ids);
      return ids.map((id) => counts.filter(({ programmeId }) => programmeId === id));
    });
    this.seats = new DataLoader(async (ids) => byNetwork(ids, await networks.seatsOf(ids)));
    this.formerFocuses = new DataLoader(async (ids) => byNetwork(ids, await formerFocusesOf(database, ids)));
  }
}

/** The rows of each network, in the order of the ids. */
export function byNetwork<Row extends { readonly networkId: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): Row[][] {
  const grouped = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) grouped.get(row.networkId)?.push(row);
  return ids.map((id) => grouped.get(id) ?? []);
}
