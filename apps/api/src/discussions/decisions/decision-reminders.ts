// What time brings to decisions: who has not answered hears so once before it ends, who asked once it has ended.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DECISION_REMINDER_DAYS, pathToPost } from '@sixfold/domain';
import { Clock, DAY_MS } from '../../platform/clock/clock.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { DecisionRemindersRepository, type DueDecisionRow } from './decision-reminders.repository.js';

/** After so many days nobody is told any more that an outcome is missing. */
const TOLD_LATE_DAYS = 14;

@Injectable()
export class DecisionReminders implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly reminders: DecisionRemindersRepository,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('11 * * * *', 'remind-of-decisions', () => this.remind());
  }

  private async remind(): Promise<void> {
    const now = this.clock.now();
    const reminderMs = DECISION_REMINDER_DAYS * DAY_MS;
    const soon = new Date(now.getTime() + reminderMs);
    const since = new Date(now.getTime() - TOLD_LATE_DAYS * DAY_MS);
    for (const due of await this.reminders.answersDue(now, soon, reminderMs)) {
      await this.tell('decision-answer-due', due);
    }
    for (const due of await this.reminders.outcomesDue(since, now)) await this.tell('decision-outcome-due', due);
  }

  /** Told again every hour until it is over, and heard once: the notice is known by the decision. */
  private tell(kind: 'decision-answer-due' | 'decision-outcome-due', due: DueDecisionRow): Promise<void> {
    const { id, to, networkId, networkName, groupName, question } = due;
    return this.transaction.run((tx) =>
      this.notices.tell(tx, {
        kind,
        to,
        networkId,
        path: pathToPost(due.discussionId, due.seq),
        details: { networkName, groupName, question },
        dedupeKey: `${kind}:${id}`,
      }),
    );
  }
}
