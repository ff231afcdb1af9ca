// Who is told that a school has applied, and what the network answered: the co-leaders, and those who answer for it.
import { Injectable } from '@nestjs/common';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { found } from '../platform/graphql/refusal.js';
import { Notices } from '../platform/notices/notices.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { ApplicationRow } from './applications.repository.js';
import type { NetworkEntity } from './network.entity.js';
import { NetworksRepository } from './networks.repository.js';
import { StandingRepository } from './standing.repository.js';

@Injectable()
export class ApplicationNotices {
  constructor(
    private readonly notices: Notices,
    private readonly networks: NetworksRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly standings: StandingRepository,
  ) {}

  async applied(
    tx: Tx,
    { id, name }: Pick<NetworkEntity, 'id' | 'name'>,
    school: { readonly name: string },
    applicationId: string,
  ): Promise<void> {
    await this.notices.tell(tx, {
      kind: 'school-applied',
      to: await this.standings.coLeadersOf(tx, id),
      networkId: id,
      path: `/networks/${id}#schools`,
      details: { networkName: name, schoolName: school.name },
      dedupeKey: `school-applied:${applicationId}`,
    });
  }

  /** A school that was turned down does not reach the network, so its notice belongs to none. */
  async answered(tx: Tx, { id, networkId, organisationId }: ApplicationRow, accepted: boolean): Promise<void> {
    const network = found(await this.networks.findInside(tx, networkId));
    const school = found(await this.organisations.findInside(tx, organisationId));
    const answerers = await this.organisations.answerersOf(tx, [organisationId]);
    await this.notices.tell(tx, {
      kind: accepted ? 'application-accepted' : 'application-turned-down',
      to: answerers.map(({ personId }) => personId),
      networkId: accepted ? networkId : null,
      path: accepted ? `/networks/${networkId}` : `/networks/${networkId}/apply`,
      details: { networkName: network.name, schoolName: school.name },
      dedupeKey: `application-answered:${id}`,
    });
  }
}
