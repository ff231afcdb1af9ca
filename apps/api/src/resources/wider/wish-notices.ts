// Who is told of a wish: the co-leaders when it is asked, its author when it is answered or their work is taken down.
import { Injectable } from '@nestjs/common';
import { Notices } from '../../platform/notices/notices.js';
import type { Tx } from '../../platform/transaction/tx.js';
import type { ResourceRow } from '../resources.repository.js';

interface Asked {
  readonly wishId: string;
  readonly networkId: string;
  readonly resource: ResourceRow;
  readonly to: readonly string[];
}

interface Answered {
  readonly wishId: string;
  readonly networkId: string;
  readonly resource: ResourceRow;
  readonly isApproved: boolean;
  readonly reason: string | null;
}

@Injectable()
export class WishNotices {
  constructor(private readonly notices: Notices) {}

  async asked(tx: Tx, { wishId, networkId, resource, to }: Asked): Promise<void> {
    await this.notices.tell(tx, {
      kind: 'wider-asked',
      to,
      networkId,
      path: `/networks/${networkId}/bank/waiting`,
      details: { personName: resource.ownerName ?? '', title: resource.title },
      dedupeKey: `wider-asked:${wishId}`,
    });
  }

  async answered(tx: Tx, { wishId, networkId, resource, isApproved, reason }: Answered): Promise<void> {
    await this.notices.tell(tx, {
      kind: isApproved ? 'wider-approved' : 'wider-declined',
      to: resource.ownerId === null ? [] : [resource.ownerId],
      networkId,
      path: `/resources/${resource.id}`,
      details: { title: resource.title, body: reason ?? '' },
      dedupeKey: `wider-answered:${wishId}`,
    });
  }

  async takenDown(tx: Tx, { id, ownerId, title }: ResourceRow, reason: string, at: Date): Promise<void> {
    if (ownerId === null) return;
    await this.notices.tell(tx, {
      kind: 'resource-taken-down',
      to: [ownerId],
      networkId: null,
      path: `/resources/${id}`,
      details: { title, body: reason },
      dedupeKey: `resource-taken-down:${id}:${at.toISOString()}`,
    });
  }
}
