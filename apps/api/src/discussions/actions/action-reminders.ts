// What time brings to actions: whoever has one hears so once, shortly before it is due.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ACTION_REMINDER_DAYS, pathToPost } from '@sixfold/domain';
import { Clock, DAY_MS } from '../../platform/clock/clock.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { ActionRemindersRepository, type DueActionRow } from './action-reminders.repository.js';

@Injectable()
export class ActionReminders implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly reminders: ActionRemindersRepository,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('41 * * * *', 'remind-of-actions', () => this.remind());
  }

  private async remind(): Promise<void> {
    const now = this.clock.now();
    const reminderMs = ACTION_REMINDER_DAYS * DAY_MS;
    const soon = new Date(now.getTime() + reminderMs);
    for (const due of await this.reminders.due(now, soon, reminderMs)) await this.tell(due);
  }

  /** Told again every hour until its day is over, and heard once: the notice is known by action, owner and day. */
  private tell({ id, ownerId, dueBy, networkId, discussionId, seq, ...names }: DueActionRow): Promise<void> {
    const { networkName, groupName, words } = names;
    return this.transaction.run((tx) =>
      this.notices.tell(tx, {
        kind: 'action-due',
        to: [ownerId],
        networkId,
        path: pathToPost(discussionId, seq),
        details: { networkName, groupName, words },
        dedupeKey: `action-due:${id}:${ownerId}:${dueBy}`,
      }),
    );
  }
}
