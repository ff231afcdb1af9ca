// What happens later when a resource has changed, or something was made of it: those whom it concerns are told.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices } from '../platform/notices/notices.js';
import { EventListeners } from '../platform/outbox/event-listeners.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { ResourcesRepository } from './resources.repository.js';

@Injectable()
export class ResourcesListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly resources: ResourcesRepository,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.listeners.on('resource.changed', 'resources', ({ payload }) =>
      this.tellAdapters(String(payload.resourceId), Number(payload.version)),
    );
    this.listeners.on('resource.adaptation-shared', 'resources', ({ payload }) =>
      this.tellAuthor(String(payload.resourceId)),
    );
  }

  /** Whoever adapted it, each by the way to their own copy. */
  private async tellAdapters(resourceId: string, version: number): Promise<void> {
    const copies = await this.resources.copiesToTell(resourceId);
    for (const { copyId, ownerId, networkId, personName, title } of copies) {
      await this.transaction.run((tx) =>
        this.notices.tell(tx, {
          kind: 'original-changed',
          to: [ownerId],
          networkId,
          path: `/resources/${copyId}/changes`,
          details: { personName, title },
          dedupeKey: `original-changed:${copyId}:${version}`,
        }),
      );
    }
  }

  /** The author of the original, of an adaptation in the same bank. */
  private async tellAuthor(copyId: string): Promise<void> {
    const adaptation = await this.resources.adaptationToTell(copyId);
    if (adaptation === null) return;
    const { authorId, networkId, ...details } = adaptation;
    await this.transaction.run((tx) =>
      this.notices.tell(tx, {
        kind: 'resource-adapted',
        to: [authorId],
        networkId,
        path: `/resources/${copyId}`,
        details,
        dedupeKey: `resource-adapted:${copyId}`,
      }),
    );
  }
}
