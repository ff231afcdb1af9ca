// Who is told what becomes of a request: whoever asked, of an answer; those whose answers helped, thanks.
import { Injectable } from '@nestjs/common';
import { found } from '../../platform/graphql/refusal.js';
import { Notices } from '../../platform/notices/notices.js';
import type { Tx } from '../../platform/transaction/tx.js';
import type { AnswerInside, NewAnswer, RequestRow } from './requests.repository.js';
import type { ResourceRequestEntity } from './resource-request.entity.js';

@Injectable()
export class RequestNotices {
  constructor(private readonly notices: Notices) {}

  async answered(
    tx: Tx,
    { id, askedBy, networkId, networkName, title }: RequestRow,
    resourceTitle: string,
    { personId, organisationId, resourceId, line }: NewAnswer,
  ): Promise<void> {
    const [names] = await tx.query<{ personName: string; schoolName: string }>(
      `SELECT p.name AS "personName", o.name AS "schoolName" FROM person p, organisation o WHERE p.id = $1 AND o.id = $2`,
      [personId, organisationId],
    );
    await this.notices.tell(tx, {
      kind: 'request-answered',
      to: [askedBy],
      networkId,
      path: `/requests/${id}`,
      details: { ...found(names), networkName, title, resourceTitle, line },
      dedupeKey: `request-answered:${id}:${resourceId}`,
    });
  }

  async helped(
    tx: Tx,
    { id, askedBy, networkId, title }: ResourceRequestEntity,
    answers: readonly AnswerInside[],
  ): Promise<void> {
    if (answers.length === 0) return;
    const named = await tx.query<{
      resourceId: string;
      resourceTitle: string;
      personName: string;
      networkName: string;
    }>(
      `SELECT r.id AS "resourceId", r.title AS "resourceTitle", p.name AS "personName", n.name AS "networkName"
       FROM resource r, person p, network n WHERE r.id = ANY ($1) AND p.id = $2 AND n.id = $3`,
      [answers.map(({ resourceId }) => resourceId), askedBy, networkId],
    );
    for (const { resourceId, ...details } of named) {
      await this.notices.tell(tx, {
        kind: 'request-helped',
        to: answers.filter((answer) => answer.resourceId === resourceId).map(({ personId }) => personId),
        networkId,
        path: `/requests/${id}`,
        details: { ...details, title },
        dedupeKey: `request-helped:${id}:${resourceId}`,
      });
    }
  }
}
