// Reminds an author once, a week before an entry of theirs ends, that it does.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BOARD_REMINDER_DAYS, dayOf } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { pathOf } from './board-notices.js';
import { BoardRepository, type EndingEntryRow } from './board.repository.js';

const BATCH = 200;
const DAY_MS = 24 * 60 * 60 * 1_000;

@Injectable()
export class BoardReminders implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly entries: BoardRepository,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('47 4 * * *', 'remind-of-ending-entries', () => this.remind());
  }

  private async remind(): Promise<void> {
    const now = this.clock.now();
    const [today, until] = [dayOf(now), dayOf(new Date(now.getTime() + BOARD_REMINDER_DAYS * DAY_MS))];
    let ending = await this.entries.endingBy(today, until, null, BATCH);
    while (ending.length > 0) {
      for (const entry of ending) await this.remindOf(entry);
      ending = await this.entries.endingBy(today, until, ending.at(-1)?.id ?? null, BATCH);
    }
  }

  /** Told again every night until then, and heard once: the notice is known by the entry and its day. */
  private remindOf(entry: EndingEntryRow): Promise<void> {
    const { id, networkId, networkName, title, postedBy, endsOn } = entry;
    return this.transaction.run((tx) =>
      this.notices.tell(tx, {
        kind: 'board-ends-soon',
        to: [postedBy],
        networkId,
        path: pathOf(entry),
        details: { networkName, title, daysLeft: BOARD_REMINDER_DAYS },
        dedupeKey: `board-ends-soon:${id}:${endsOn}`,
      }),
    );
  }
}
