// Who is told what happens at the door of a working group, and of who convenes it.
import { Injectable } from '@nestjs/common';
import { StandingRepository } from '../networks/standing.repository.js';
import { Notices } from '../platform/notices/notices.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { AdmissionRow } from './admissions.repository.js';
import { ConvenorsRepository, type UnconvenedRow } from './convenors.repository.js';
import type { GroupRow } from './groups.repository.js';

export const pathOf = (groupId: string): string => `/groups/${groupId}`;
export const careOf = (groupId: string): string => `${pathOf(groupId)}/look-after`;

@Injectable()
export class GroupNotices {
  constructor(
    private readonly notices: Notices,
    private readonly convenors: ConvenorsRepository,
    private readonly standings: StandingRepository,
  ) {}

  /** A request is told to the convenors, of a group that has none to the co-leaders; an invitation to the person. */
  async asked(tx: Tx, admission: AdmissionRow): Promise<void> {
    const { id, kind, groupId, networkId, personId, words } = admission;
    const isRequest = kind === 'request';
    await this.notices.tell(tx, {
      kind: isRequest ? 'group-asked' : 'group-invited',
      to: isRequest ? await this.caretakersOf(tx, groupId, networkId) : [personId],
      networkId,
      path: isRequest ? careOf(groupId) : pathOf(groupId),
      details: { ...detailsOf(admission), askerName: admission.askerName, body: words },
      dedupeKey: `group-admission-asked:${id}`,
    });
  }

  /** Told to the one who asked. */
  async answered(tx: Tx, admission: AdmissionRow, accepted: boolean): Promise<void> {
    const { id, kind, groupId, networkId, askedBy } = admission;
    const answer = accepted ? 'accepted' : 'declined';
    await this.notices.tell(tx, {
      kind: kind === 'request' ? `group-request-${answer}` : `group-invitation-${answer}`,
      to: [askedBy],
      networkId,
      path: pathOf(groupId),
      details: detailsOf(admission),
      dedupeKey: `group-admission-answered:${id}`,
    });
  }

  async appointed(tx: Tx, group: GroupRow, personId: string, at: Date): Promise<void> {
    await this.tellConvenor(tx, 'convenor-appointed', group, personId, at);
  }

  async dismissed(tx: Tx, group: GroupRow, personId: string, at: Date): Promise<void> {
    await this.tellConvenor(tx, 'convenor-dismissed', group, personId, at);
  }

  /** Once for each time that a group lost its last convenor, however that came about. */
  async unconvened(tx: Tx, { groupId, name, networkId, networkName, lastAppointment }: UnconvenedRow): Promise<void> {
    await this.notices.tell(tx, {
      kind: 'group-unconvened',
      to: await this.standings.coLeadersOf(tx, networkId),
      networkId,
      path: pathOf(groupId),
      details: { networkName, groupName: name },
      dedupeKey: `group-unconvened:${groupId}:${lastAppointment}`,
    });
  }

  private async tellConvenor(
    tx: Tx,
    kind: 'convenor-appointed' | 'convenor-dismissed',
    { groupId, name, networkId, networkName }: GroupRow,
    personId: string,
    at: Date,
  ): Promise<void> {
    await this.notices.tell(tx, {
      kind,
      to: [personId],
      networkId,
      path: pathOf(groupId),
      details: { networkName, groupName: name },
      dedupeKey: `${kind}:${groupId}:${personId}:${at.toISOString()}`,
    });
  }

  private async caretakersOf(tx: Tx, groupId: string, networkId: string): Promise<string[]> {
    const convenors = await this.convenors.convenorsOf(tx, groupId);
    return convenors.length > 0 ? convenors : this.standings.coLeadersOf(tx, networkId);
  }
}

const detailsOf = ({ networkName, groupName, personName, organisationName: schoolName }: AdmissionRow) => ({
  networkName,
  groupName,
  personName,
  schoolName,
});
