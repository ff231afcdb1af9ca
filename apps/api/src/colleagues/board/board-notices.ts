// Who is told what happens on a board: its author of an answer, those who answered of how it went on.
import { Injectable } from '@nestjs/common';
import type { NetworkEntity } from '../../networks/network.entity.js';
import { PeopleRepository } from '../../people/people.repository.js';
import { found } from '../../platform/graphql/refusal.js';
import { Notices } from '../../platform/notices/notices.js';
import type { Tx } from '../../platform/transaction/tx.js';
import type { BoardEntryEntity } from './board-entry.entity.js';
import { BoardRepository } from './board.repository.js';

type OfBoard = 'board-met-with-you' | 'board-met' | 'board-closed' | 'board-open-again';

@Injectable()
export class BoardNotices {
  constructor(
    private readonly notices: Notices,
    private readonly people: PeopleRepository,
    private readonly board: BoardRepository,
  ) {}

  /** Who answers again after taking it back is not announced twice. */
  async answered(
    tx: Tx,
    network: NetworkEntity,
    entry: BoardEntryEntity,
    answer: { readonly personId: string; readonly words: string },
  ): Promise<void> {
    await this.notices.tell(tx, {
      kind: 'board-answered',
      to: [entry.postedBy],
      networkId: network.id,
      path: pathOf(entry),
      details: { ...(await this.details(tx, network, entry, answer.personId)), answer: answer.words },
      dedupeKey: `board-answered:${entry.id}:${answer.personId}`,
    });
  }

  /** The one with whom it was met hears so, the others who answered that it was met. */
  async met(tx: Tx, network: NetworkEntity, entry: BoardEntryEntity, metWith: string | null, at: Date): Promise<void> {
    const others = (await this.concerned(tx, entry, entry.postedBy)).filter((id) => id !== metWith);
    if (metWith !== null) await this.tell(tx, 'board-met-with-you', [metWith], network, entry, entry.postedBy, at);
    await this.tell(tx, 'board-met', others, network, entry, entry.postedBy, at);
  }

  /** Its author and those who answered, without the one who did it. */
  async settled(
    tx: Tx,
    kind: Extract<OfBoard, 'board-closed' | 'board-open-again'>,
    network: NetworkEntity,
    entry: BoardEntryEntity,
    { by, at }: { readonly by: string; readonly at: Date },
  ): Promise<void> {
    await this.tell(tx, kind, await this.concerned(tx, entry, by), network, entry, by, at);
  }

  private async concerned(tx: Tx, { id, postedBy }: BoardEntryEntity, without: string): Promise<string[]> {
    const answers = await this.board.answersInside(tx, id);
    const answering = answers.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ personId }) => personId);
    return [postedBy, ...answering].filter((personId) => personId !== without);
  }

  private async tell(
    tx: Tx,
    kind: OfBoard,
    to: readonly string[],
    network: NetworkEntity,
    entry: BoardEntryEntity,
    by: string,
    at: Date,
  ): Promise<void> {
    await this.notices.tell(tx, {
      kind,
      to,
      networkId: network.id,
      // What was taken down is no longer seen by those who answered it.
      path: kind === 'board-closed' ? boardOf(entry) : pathOf(entry),
      details: await this.details(tx, network, entry, by),
      dedupeKey: `${kind}:${entry.id}:${at.toISOString()}`,
    });
  }

  private async details(tx: Tx, { name: networkName }: NetworkEntity, { title }: BoardEntryEntity, personId: string) {
    const { name: personName } = found(await this.people.findInside(tx, personId));
    return { networkName, personName, title };
  }
}

const boardOf = ({ networkId }: Pick<BoardEntryEntity, 'networkId'>): string => `/networks/${networkId}/board`;

export const pathOf = (entry: Pick<BoardEntryEntity, 'id' | 'networkId'>): string => `${boardOf(entry)}/${entry.id}`;
