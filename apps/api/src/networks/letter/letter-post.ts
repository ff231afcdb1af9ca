// Sends the weekly letters: each in the morning of its weekday and place, or soon after, once, when something is in it.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { letterDueOn, letterTimeZone } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { NetworksRepository } from '../networks.repository.js';
import { LetterRepository, type LetterToSend } from './letter.repository.js';

@Injectable()
export class LetterPost implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly rows: NetworksRepository,
    private readonly letters: LetterRepository,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('7 * * * *', 'send-weekly-letters', () => this.send());
  }

  private async send(): Promise<void> {
    const now = this.clock.now();
    for (const letter of await this.letters.toSend()) {
      const day = letterDueOn(letter.weekday, letterTimeZone(letter.register), letter.readySince, now);
      if (day !== null) await this.sendOne(letter, day);
    }
  }

  /** The row of the letter, what is in it and who is told are one transaction: broken off anywhere, it goes once. */
  private sendOne({ networkId, networkName }: LetterToSend, day: string): Promise<void> {
    return this.transaction.run(async (tx) => {
      await this.rows.lock(tx, networkId);
      const announcements = await this.letters.waitingInside(tx, networkId);
      if (announcements.length === 0) return;
      const letter = { id: newId(), networkId, day, sentAt: this.clock.now() };
      if ((await this.letters.insertLetter(tx, letter)) === 'there already') return;
      await this.letters.putInto(
        tx,
        letter.id,
        announcements.map(({ id }) => id),
      );
      await this.notices.tell(tx, {
        kind: 'weekly-letter',
        to: await this.letters.readersOf(tx, networkId),
        networkId,
        path: `/networks/${networkId}/letter#sent`,
        details: { networkName, body: announcements.map(({ title, words }) => `${title}\n${words}`).join('\n\n') },
        dedupeKey: `weekly-letter:${letter.id}`,
      });
    });
  }
}
