// The SQL of schools that apply to networks.
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { insertOnce } from '../platform/database/insert-once.js';
import type { Tx } from '../platform/transaction/tx.js';
import { NetworkEntity } from './network.entity.js';
import { NetworkMembershipEntity } from './network-membership.entity.js';
import { MEMBERSHIPS, type MembershipRow, membershipParameters } from './network-rows.js';

export type ApplicationRow = MembershipRow & { readonly application: string };

export type NewApplication = Pick<
  NetworkMembershipEntity,
  'id' | 'networkId' | 'organisationId' | 'askedBy' | 'clientKey' | 'askedAt'
> & { readonly application: string };

/** More than a school sends in years; the newest come first. */
const MOST = 50;

@Injectable()
export class ApplicationsRepository {
  constructor(private readonly database: Database) {}

  async findById(id: string): Promise<ApplicationRow | null> {
    const [row] = await this.database.query<ApplicationRow>(
      `${MEMBERSHIPS} WHERE m.id = ANY($1) AND m.application IS NOT NULL`,
      membershipParameters([id]),
    );
    return row ?? null;
  }

  ofOrganisations(organisationIds: readonly string[]): Promise<ApplicationRow[]> {
    return this.database.query(
      `${MEMBERSHIPS} WHERE m.organisation_id = ANY($1) AND m.application IS NOT NULL ORDER BY m.id DESC LIMIT ${MOST}`,
      membershipParameters(organisationIds),
    );
  }

  insert(tx: Tx, application: NewApplication): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, NetworkMembershipEntity, { ...application, state: 'applied' });
  }

  /** The application stands again as it was made. */
  async reopen(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(NetworkMembershipEntity, { id }, { state: 'applied', answeredBy: null, answeredAt: null });
  }

  async takeNewSchools(tx: Tx, id: string, takesNewSchools: boolean): Promise<void> {
    await tx.manager.update(NetworkEntity, { id }, { takesNewSchools });
  }
}
