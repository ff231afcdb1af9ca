// Answering an entry of a board, and what becomes of it: met with somebody, taken down, or opened again.
import { Injectable } from '@nestjs/common';
import { type Actor, boardStandingOf, canAnswerEntry, canCloseEntry, canKeepEntry } from '@sixfold/domain';
import { lockLiving } from '../../networks/led-network.js';
import { NetworksRepository } from '../../networks/networks.repository.js';
import { refuseTooLate } from '../../networks/restoring.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { BoardNotices } from './board-notices.js';
import type { AnswerBoardEntryInput, MeetBoardEntryInput } from './board.input.js';
import { BoardRepository } from './board.repository.js';
import { BoardService, placeIn } from './board.service.js';
import { boardEntryFacts, type BoardEntryType } from './board.type.js';

@Injectable()
export class AnswersService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly board: BoardService,
    private readonly entries: BoardRepository,
    private readonly notices: BoardNotices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** Answering again replaces the words. @throws Refusal BOARD_ENTRY_NOT_OPEN */
  async answer(actor: Actor, { id, words }: AnswerBoardEntryInput): Promise<BoardEntryType> {
    const asked = await this.board.readableEntry(actor, id);
    ensure(canAnswerEntry(actor, boardEntryFacts(asked)));
    const { personId } = actor;
    await this.transaction.run(async (tx) => {
      const { network, entry } = await this.board.lockUnsettled(tx, asked);
      const answeredAt = this.clock.now();
      if (boardStandingOf(entry, answeredAt) !== 'open') throw new Refusal('BOARD_ENTRY_NOT_OPEN');
      const organisationId = placeIn(actor, network.id);
      await this.entries.answer(tx, { entryId: id, personId, organisationId, words, answeredAt, withdrawnAt: null });
      await this.notices.answered(tx, network, entry, { personId, words });
    });
    return this.board.entry(actor, id);
  }

  withdraw(actor: Actor, id: string): Promise<BoardEntryType> {
    return this.changeOwnAnswer(actor, id, () => this.clock.now());
  }

  /** Undoes a withdrawal. @throws Refusal TOO_LATE_TO_RESTORE */
  restore(actor: Actor, id: string): Promise<BoardEntryType> {
    return this.changeOwnAnswer(actor, id, (withdrawnAt) => {
      if (withdrawnAt !== null) refuseTooLate(withdrawnAt, this.clock.now());
      return null;
    });
  }

  /** @throws Refusal BOARD_ENTRY_NOT_OPEN, BOARD_ANSWER_GONE when that person took the answer back */
  async meet(actor: Actor, { id, personId: metWith }: MeetBoardEntryInput): Promise<BoardEntryType> {
    const asked = await this.board.readableEntry(actor, id);
    ensure(canKeepEntry(actor, boardEntryFacts(asked)));
    await this.transaction.run(async (tx) => {
      const { network, entry } = await this.board.lockUnsettled(tx, asked);
      const answers = await this.entries.answersInside(tx, id);
      if (metWith !== null && !answers.some((own) => own.personId === metWith && own.withdrawnAt === null)) {
        throw new Refusal('BOARD_ANSWER_GONE');
      }
      const settledAt = this.clock.now();
      await this.entries.settle(tx, id, { settlement: 'met', settledAt, settledBy: actor.personId, metWith });
      await this.notices.met(tx, network, entry, metWith, settledAt);
    });
    return this.board.entry(actor, id);
  }

  async close(actor: Actor, id: string): Promise<BoardEntryType> {
    const asked = await this.board.readableEntry(actor, id);
    ensure(canCloseEntry(actor, boardEntryFacts(asked)));
    await this.transaction.run(async (tx) => {
      const { network, entry } = await this.board.lockUnsettled(tx, asked);
      const [by, at] = [actor.personId, this.clock.now()];
      await this.entries.settle(tx, id, { settlement: 'closed', settledAt: at, settledBy: by, metWith: null });
      await this.notices.settled(tx, 'board-closed', network, entry, { by, at });
      if (entry.postedBy !== by) tx.audit({ act: 'board.entry-closed', actorId: by, subjectId: id });
    });
    return this.board.entry(actor, id);
  }

  /** Undoes that it was met or taken down, by whoever did that. @throws Refusal TOO_LATE_TO_RESTORE */
  async reopen(actor: Actor, id: string): Promise<BoardEntryType> {
    const asked = await this.board.readableEntry(actor, id);
    ensure(canCloseEntry(actor, boardEntryFacts(asked)));
    await this.transaction.run(async (tx) => {
      const network = await lockLiving(this.networks, tx, asked.networkId);
      const entry = found(await this.entries.findInside(tx, id));
      if (entry.settlement === 'open') return;
      if (entry.settledBy !== actor.personId) throw new Refusal('BOARD_ENTRY_OF_ANOTHER');
      const at = this.clock.now();
      refuseTooLate(entry.settledAt, at);
      await this.entries.settle(tx, id, { settlement: 'open', settledAt: null, settledBy: null, metWith: null });
      await this.notices.settled(tx, 'board-open-again', network, entry, { by: actor.personId, at });
    });
    return this.board.entry(actor, id);
  }

  /** @throws Refusal NOT_FOUND for who has not answered */
  private async changeOwnAnswer(
    actor: Actor,
    id: string,
    withdrawnNow: (withdrawnBefore: Date | null) => Date | null,
  ): Promise<BoardEntryType> {
    const asked = await this.board.readableEntry(actor, id);
    ensure(canAnswerEntry(actor, boardEntryFacts(asked)));
    const { personId } = actor;
    await this.transaction.run(async (tx) => {
      await this.board.lockUnsettled(tx, asked);
      const own = found((await this.entries.answersInside(tx, id)).find((answer) => answer.personId === personId));
      await this.entries.withdraw(tx, id, personId, withdrawnNow(own.withdrawnAt));
    });
    return this.board.entry(actor, id);
  }
}
