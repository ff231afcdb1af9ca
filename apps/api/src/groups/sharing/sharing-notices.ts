// Who is told that a group is to be shared with another network, what the answer was, and that it ends or goes on.
import { Injectable } from '@nestjs/common';
import { StandingRepository } from '../../networks/standing.repository.js';
import { Notices } from '../../platform/notices/notices.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { ConvenorsRepository } from '../convenors.repository.js';
import { pathOf } from '../group-notices.js';
import { type SharingRow, SharingsRepository } from './sharings.repository.js';

@Injectable()
export class SharingNotices {
  constructor(
    private readonly notices: Notices,
    private readonly convenors: ConvenorsRepository,
    private readonly sharings: SharingsRepository,
    private readonly standings: StandingRepository,
  ) {}

  /** Told to the co-leaders of the network that is asked. */
  async asked(tx: Tx, sharing: SharingRow): Promise<void> {
    const { id, otherId, askerName, words } = sharing;
    await this.notices.tell(tx, {
      kind: 'group-sharing-asked',
      to: await this.standings.coLeadersOf(tx, otherId),
      networkId: otherId,
      path: `/networks/${otherId}/shared-groups`,
      details: { ...detailsOf(sharing), askerName, body: words },
      dedupeKey: `group-sharing-asked:${id}`,
    });
  }

  /** Told to the one who asked, and to the co-leaders of the group's own network. */
  async answered(tx: Tx, sharing: SharingRow, accepted: boolean): Promise<void> {
    const { id, groupId, networkId, askedBy, answer } = sharing;
    await this.notices.tell(tx, {
      kind: accepted ? 'group-sharing-agreed' : 'group-sharing-declined',
      to: [askedBy, ...(await this.standings.coLeadersOf(tx, networkId))],
      networkId,
      path: pathOf(groupId),
      details: { ...detailsOf(sharing), body: answer },
      dedupeKey: `group-sharing-answered:${id}`,
    });
  }

  /** Told to those who lose the group, to its convenors, and to the co-leaders on both sides. */
  async ending(tx: Tx, sharing: SharingRow, actorId: string, at: Date): Promise<void> {
    const { reason } = sharing;
    await this.tellBothSides(tx, sharing, actorId, {
      kind: 'group-sharing-ends',
      details: { ...detailsOf(sharing), body: reason ?? '' },
      dedupeKey: `group-sharing-ends:${sharing.id}:${at.toISOString()}`,
    });
  }

  /** Told to the same. */
  async goesOn(tx: Tx, sharing: SharingRow, actorId: string, at: Date): Promise<void> {
    await this.tellBothSides(tx, sharing, actorId, {
      kind: 'group-sharing-goes-on',
      details: detailsOf(sharing),
      dedupeKey: `group-sharing-goes-on:${sharing.id}:${at.toISOString()}`,
    });
  }

  /** Each side finds the notice in its own network; who is of both hears once, in the one that may lose the group. */
  private async tellBothSides(
    tx: Tx,
    { groupId, networkId, otherId }: SharingRow,
    actorId: string,
    notice: News,
  ): Promise<void> {
    const there = [
      ...(await this.sharings.peopleThrough(tx, groupId, otherId)),
      ...(await this.standings.coLeadersOf(tx, otherId)),
    ];
    const here = [
      ...(await this.convenors.convenorsOf(tx, groupId)),
      ...(await this.standings.coLeadersOf(tx, networkId)),
    ];
    const path = pathOf(groupId);
    const tell = (to: readonly string[], ofNetwork: string) =>
      this.notices.tell(tx, { ...notice, to: to.filter((id) => id !== actorId), networkId: ofNetwork, path });
    await tell(there, otherId);
    await tell(here, networkId);
  }
}

type News =
  | { readonly kind: 'group-sharing-ends'; readonly details: Ends; readonly dedupeKey: string }
  | { readonly kind: 'group-sharing-goes-on'; readonly details: Details; readonly dedupeKey: string };

type Details = ReturnType<typeof detailsOf>;
type Ends = Details & { readonly body: string };

const detailsOf = ({ networkName, groupName, otherName }: SharingRow) => ({ networkName, groupName, otherName });
