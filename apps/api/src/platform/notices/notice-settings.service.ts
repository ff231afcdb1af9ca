// How a person wants to be mailed: read, changed, and ended by one click. What waits is set to its new moment at once.
import { Injectable } from '@nestjs/common';
import { type Actor, attentionFault, canReadNotices, type MailWish, nextMailMoment } from '@sixfold/domain';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { ensure, found, Refusal } from '../graphql/refusal.js';
import { Transaction } from '../transaction/transaction.js';
import type { Tx } from '../transaction/tx.js';
import { type Attention, DEFAULT_SETTINGS, quietTimesOf } from './attention.js';
import { NoticePorts } from './notice-ports.js';
import { type NetworkWish, NoticeSettingsRepository } from './notice-settings.repository.js';
import { NoticesRepository } from './notices.repository.js';
import type { Unsubscription } from './unsubscribe-token.js';

export interface NetworkOfSettings {
  readonly networkId: string;
  readonly networkName: string;
  /** Null: as for all the rest. */
  readonly mail: MailWish | null;
}

export interface SettingsShown extends Attention {
  readonly networks: readonly NetworkOfSettings[];
}

@Injectable()
export class NoticeSettingsService {
  constructor(
    private readonly database: Database,
    private readonly settings: NoticeSettingsRepository,
    private readonly notices: NoticesRepository,
    private readonly ports: NoticePorts,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<SettingsShown> {
    ensure(canReadNotices(actor, actor));
    const [settings, networks, wishes] = await Promise.all([
      this.settings.of(this.database, [actor.personId], null),
      this.ports.networks.networksOf(actor.personId),
      this.settings.networkWishesOf(this.database, actor.personId),
    ]);
    const wishFor = (networkId: string): MailWish | null =>
      wishes.find((wish) => wish.networkId === networkId)?.mail ?? null;
    return {
      ...(settings[0]?.settings ?? DEFAULT_SETTINGS),
      networks: networks.map(({ networkId, networkName }) => ({ networkId, networkName, mail: wishFor(networkId) })),
    };
  }

  /** @throws Refusal INPUT_NOT_ACCEPTED with the field that is wrong */
  async change(actor: Actor, settings: Attention): Promise<SettingsShown> {
    ensure(canReadNotices(actor, actor));
    const field = attentionFault(settings);
    if (field !== null) throw new Refusal('INPUT_NOT_ACCEPTED', { field });
    await this.transaction.run(async (tx) => {
      await this.settings.save(tx, actor.personId, settings);
      await this.planAgain(tx, actor.personId);
    });
    return this.read(actor);
  }

  /** With null, what holds for all the rest holds for this network too. */
  async changeForNetwork(actor: Actor, networkId: string, mail: MailWish | null): Promise<SettingsShown> {
    ensure(canReadNotices(actor, actor));
    const [reached] = await this.ports.networks.reached([{ personId: actor.personId, networkId }]);
    found(reached);
    await this.transaction.run(async (tx) => {
      await this.settings.saveForNetwork(tx, actor.personId, networkId, mail);
      await this.planAgain(tx, actor.personId);
    });
    return this.read(actor);
  }

  /** The wish of whoever holds a link that we signed: mail about the network ends, or about everything. */
  async unsubscribe({ personId, networkId }: Unsubscription): Promise<void> {
    await this.transaction.run(async (tx) => {
      const [reader] = await this.ports.people.readersOf(tx, [personId]);
      if (reader === undefined) return;
      if (networkId === null) await this.stopAll(tx, personId);
      else await this.settings.saveForNetwork(tx, personId, networkId, 'none');
      await this.planAgain(tx, personId);
    });
  }

  private async stopAll(tx: Tx, personId: string): Promise<void> {
    const [person] = await this.settings.of(tx, [personId], null);
    await this.settings.save(tx, personId, { ...(person?.settings ?? DEFAULT_SETTINGS), mail: 'none' });
    for (const { networkId } of await this.settings.networkWishesOf(tx, personId)) {
      await this.settings.saveForNetwork(tx, personId, networkId, null);
    }
  }

  private async planAgain(tx: Tx, personId: string): Promise<void> {
    const waiting = await this.notices.waitingOf(tx, personId);
    const [reader] = await this.ports.people.readersOf(tx, [personId]);
    const [person] = await this.settings.of(tx, [personId], null);
    if (waiting.length === 0 || reader === undefined || person === undefined) return;
    const wishes: readonly NetworkWish[] = await this.settings.networkWishesOf(tx, personId);
    const quiet = quietTimesOf(person, reader.language);
    const now = this.clock.now();
    const wishFor = (networkId: string | null): MailWish =>
      wishes.find((wish) => wish.networkId === networkId)?.mail ?? (person.settings ?? DEFAULT_SETTINGS).mail;
    await this.notices.changeMailMoments(
      tx,
      waiting.map(({ id, networkId }) => ({ id, mailDueAt: nextMailMoment(wishFor(networkId), quiet, now) })),
    );
  }
}
