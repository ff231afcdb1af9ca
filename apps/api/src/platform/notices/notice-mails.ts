// Turns what is due into mail: one a person, whatever has gathered for them, and none for what they have read already.
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Jobs } from '../jobs/jobs.js';
import { Mailer, type WholeMail } from '../mail/mailer.js';
import { EventListeners } from '../outbox/event-listeners.js';
import { Transaction } from '../transaction/transaction.js';
import { NoticePorts, type ReachedNetwork, type Reader } from './notice-ports.js';
import type { NoticeRow } from './notice-rows.js';
import { NOTICE_TOLD } from './notices.js';
import { NoticesRepository } from './notices.repository.js';
import { unsubscribeToken } from './unsubscribe-token.js';
import { type NoticeOfMail, type PartOfMail, writeNoticesMail } from './write-notices-mail.js';

/** So many people's mail is written in one transaction. */
const PEOPLE_AT_ONCE = 100;

@Injectable()
export class NoticeMails implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly notices: NoticesRepository,
    private readonly ports: NoticePorts,
    private readonly mailer: Mailer,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly listeners: EventListeners,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.listeners.on(NOTICE_TOLD, 'notices-mail', ({ payload }) => this.writeDue(payload.personIds as string[]));
    this.jobs.every('* * * * *', 'write-notices-mail', () => this.writeDue(null));
  }

  /** Writes all mail that is due; only that of these people, where they are named. Twice at once writes each once. */
  async writeDue(personIds: readonly string[] | null): Promise<void> {
    while (await this.writeBatch(personIds));
  }

  private async writeBatch(personIds: readonly string[] | null): Promise<boolean> {
    const due = await this.notices.due(this.clock.now(), PEOPLE_AT_ONCE, personIds);
    if (due.length === 0) return false;
    const unread = due.filter(({ readAt }) => readAt === null);
    const reached = await this.ports.networks.reached(pairsOf(unread));
    const toTell = await this.ports.withContents(unread);
    await this.transaction.run(async (tx) => {
      const taken = await this.notices.takeForMail(
        tx,
        due.map(({ id }) => id),
      );
      const told = toTell.filter(({ id }) => taken.has(id));
      const readers = await this.ports.people.readersOf(tx, [...new Set(told.map(({ personId }) => personId))]);
      await this.mailer.queueWhole(
        tx,
        readers.flatMap((reader) => this.mailTo(reader, told, reached)),
      );
    });
    return true;
  }

  /** None, when nothing is left that the reader still reaches. */
  private mailTo(reader: Reader, told: readonly NoticeOfMail[], reached: readonly ReachedNetwork[]): WholeMail[] {
    const parts = this.partsFor(reader.personId, told, reached);
    const notices = parts.flatMap((part) => part.notices);
    const newest = notices.at(-1);
    const [part, ...otherParts] = parts;
    if (newest === undefined || part === undefined) return [];
    const stopPath = otherParts.length === 0 ? part.stopPath : this.stopPath(reader.personId, null);
    return [
      {
        ...writeNoticesMail(parts, reader.language, this.config.publicUrl),
        to: reader.email,
        language: reader.language,
        dedupeKey: `notices:${newest.id}`,
        unsubscribePath: stopPath,
        replyTo: notices.length === 1 ? (newest.content?.replyTo ?? null) : null,
      },
    ];
  }

  private partsFor(personId: string, told: readonly NoticeOfMail[], reached: readonly ReachedNetwork[]): PartOfMail[] {
    const own = told.filter((notice) => notice.personId === personId);
    const networks = reached.filter((network) => network.personId === personId);
    const about = (networkId: string | null): PartOfMail['notices'] =>
      own.filter((notice) => notice.networkId === networkId);
    return [
      ...networks.map(({ networkId, networkName }) => ({ networkId, networkName })),
      { networkId: null, networkName: null },
    ]
      .map(({ networkId, networkName }) => ({
        networkName,
        notices: about(networkId),
        stopPath: this.stopPath(personId, networkId),
      }))
      .filter(({ notices }) => notices.length > 0);
  }

  private stopPath(personId: string, networkId: string | null): string {
    return `/unsubscribe/${unsubscribeToken({ personId, networkId }, this.config.sessionSecret)}`;
  }
}

function pairsOf(notices: readonly NoticeRow[]) {
  const pairs = notices.flatMap(({ personId, networkId }) =>
    networkId === null ? [] : [[`${personId} ${networkId}`, { personId, networkId }] as const],
  );
  return [...new Map(pairs).values()];
}
