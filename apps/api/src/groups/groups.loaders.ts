// Who is in which group and who stands at its door, gathered for all groups of a request.
import DataLoader from 'dataloader';
import type { LoaderScope } from '../platform/graphql/request-context.js';
import { type AdmissionRow, AdmissionsRepository } from './admissions.repository.js';
import { type GroupChangeRow, GroupCareRepository } from './group-care.repository.js';
import { GroupsRepository, type PresenceRow } from './groups.repository.js';
import { type GroupNetworkRow, type SharingRow, SharingsRepository } from './sharing/sharings.repository.js';

export class GroupLoaders {
  readonly presence: DataLoader<string, PresenceRow[]>;
  /** As the one who asks sees them; whether they may is for the policy. */
  readonly openAdmissions: DataLoader<string, AdmissionRow[]>;
  readonly history: DataLoader<string, GroupChangeRow[]>;
  readonly networks: DataLoader<string, GroupNetworkRow[]>;
  /** As the one who asks sees them; whether they may is for the policy. */
  readonly sharings: DataLoader<string, SharingRow[]>;

  constructor({ database, viewer }: LoaderScope) {
    const groups = new GroupsRepository(database);
    const admissions = new AdmissionsRepository(database);
    const care = new GroupCareRepository(database);
    const shared = new SharingsRepository(database);
    this.networks = new DataLoader(async (ids) => byGroup(ids, await shared.networksOf(ids)));
    this.sharings = new DataLoader(async (ids) =>
      byGroup(ids, viewer === null ? [] : await shared.ofGroups(ids, viewer.personId)),
    );
    this.history = new DataLoader(async (ids) => byGroup(ids, await care.historyOf(ids)));
    this.presence = new DataLoader(async (ids) => byGroup(ids, await groups.presentIn(ids)));
    this.openAdmissions = new DataLoader(async (ids) =>
      byGroup(ids, viewer === null ? [] : await admissions.openIn(ids, viewer.personId)),
    );
  }
}

const byGroup = <Row extends { readonly groupId: string }>(ids: readonly string[], rows: readonly Row[]): Row[][] =>
  ids.map((id) => rows.filter(({ groupId }) => groupId === id));
