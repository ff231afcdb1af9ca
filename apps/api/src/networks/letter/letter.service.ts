// A network's weekly letter as it grows: people suggest, co-leaders edit, order and take out, and set its day.
import { Injectable } from '@nestjs/common';
import { type Actor, canLeadNetwork, canReadLetters, canTakeOutAnnouncement } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { ensure, found } from '../../platform/graphql/refusal.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { lockLiving } from '../led-network.js';
import type { NetworkEntity } from '../network.entity.js';
import { NetworksRepository } from '../networks.repository.js';
import { NetworksService, policyFacts } from '../networks.service.js';
import type {
  ChangeAnnouncementInput,
  ReceiveLetterInput,
  SentLettersArgs,
  SetLetterDayInput,
  SuggestAnnouncementInput,
} from './letter.input.js';
import { type AnnouncementRow, LetterRepository, type SentLetterRow } from './letter.repository.js';
import type { NextLetter } from './letter.type.js';

@Injectable()
export class LetterService {
  constructor(
    private readonly networks: NetworksService,
    private readonly rows: NetworksRepository,
    private readonly letters: LetterRepository,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async next(actor: Actor, networkId: string): Promise<NextLetter> {
    const network = await this.readable(actor, networkId);
    const [choices, waiting] = await Promise.all([
      this.letters.choicesOf(networkId, actor.personId),
      this.letters.waitingOf(networkId),
    ]);
    return { network, choices, waiting, now: this.clock.now() };
  }

  async sent(actor: Actor, { networkId, first, after }: SentLettersArgs): Promise<PageOf<SentLetterRow>> {
    await this.readable(actor, networkId);
    const rows = await this.letters.sentOf(networkId, first, readCursor(after, ['day']));
    return toPage(
      rows,
      first,
      ({ day }) => [day],
      (row) => row,
    );
  }

  async suggest(actor: Actor, { networkId, clientKey, ...written }: SuggestAnnouncementInput): Promise<NextLetter> {
    await this.readable(actor, networkId);
    const [suggestedBy, suggestedAt] = [actor.personId, this.clock.now()];
    const announcement = { ...written, id: newId(), networkId, suggestedBy, suggestedAt, clientKey };
    await this.inNetwork(networkId, (tx) => this.letters.insert(tx, announcement));
    return this.next(actor, networkId);
  }

  async change(actor: Actor, { id, ...written }: ChangeAnnouncementInput): Promise<NextLetter> {
    const { networkId } = await this.ledAnnouncement(actor, id);
    await this.inNetwork(networkId, (tx) => this.letters.change(tx, id, written));
    return this.next(actor, networkId);
  }

  /** One place up, or down; at the end nothing changes. */
  async move(actor: Actor, id: string, isUp: boolean): Promise<NextLetter> {
    const { networkId } = await this.ledAnnouncement(actor, id);
    await this.inNetwork(networkId, async (tx) => {
      const ids = (await this.letters.waitingInside(tx, networkId)).map((waiting) => waiting.id);
      const from = ids.indexOf(id);
      const to = from + (isUp ? -1 : 1);
      if (from >= 0 && to >= 0 && to < ids.length) {
        await this.letters.order(tx, ids.with(from, ids[to] ?? id).with(to, id));
      }
    });
    return this.next(actor, networkId);
  }

  /** Takes it out of the next letter, or undoes that. */
  async takeOut(actor: Actor, id: string, isOut: boolean): Promise<NextLetter> {
    const { networkId, suggestedBy } = found(await this.letters.find(id));
    const network = await this.networks.read(actor, networkId);
    ensure(canTakeOutAnnouncement(actor, { ...policyFacts(network), suggestedBy }));
    await this.inNetwork(networkId, (tx) => this.letters.takeOut(tx, id, isOut ? this.clock.now() : null));
    return this.next(actor, networkId);
  }

  async setDay(actor: Actor, { networkId, weekday }: SetLetterDayInput): Promise<NextLetter> {
    ensure(canLeadNetwork(actor, policyFacts(await this.networks.read(actor, networkId))));
    await this.inNetwork(networkId, (tx) => this.letters.setDay(tx, networkId, weekday, this.clock.now()));
    return this.next(actor, networkId);
  }

  async receive(actor: Actor, { networkId, receives }: ReceiveLetterInput): Promise<NextLetter> {
    await this.readable(actor, networkId);
    await this.transaction.run((tx) => this.letters.setWanted(tx, networkId, actor.personId, receives));
    return this.next(actor, networkId);
  }

  private async readable(actor: Actor, networkId: string): Promise<NetworkEntity> {
    const network = await this.networks.read(actor, networkId);
    ensure(canReadLetters(actor, policyFacts(network)));
    return network;
  }

  private async ledAnnouncement(actor: Actor, id: string): Promise<AnnouncementRow> {
    const announcement = found(await this.letters.find(id));
    ensure(canLeadNetwork(actor, policyFacts(await this.networks.read(actor, announcement.networkId))));
    return announcement;
  }

  /** With the network held, so that no letter goes out in between. */
  private inNetwork(networkId: string, act: (tx: Tx) => Promise<void>): Promise<void> {
    return this.transaction.run(async (tx) => {
      await lockLiving(this.rows, tx, networkId);
      await act(tx);
    });
  }
}
