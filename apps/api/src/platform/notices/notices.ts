// Telling people something: one line in each one's list, in the transaction of what happened; the mail follows.
import { Injectable } from '@nestjs/common';
import { nextMailMoment } from '@sixfold/domain';
import { Clock } from '../clock/clock.js';
import { newId } from '../database/new-id.js';
import type { Tx } from '../transaction/tx.js';
import { quietTimesOf, wishOf } from './attention.js';
import type { Gathered, GatheringKind, NoticeDetails, NoticeKind } from './notice-kinds.js';
import { NoticePorts } from './notice-ports.js';
import { NoticeSettingsRepository } from './notice-settings.repository.js';
import { type NoticeOfPerson, NoticesRepository } from './notices.repository.js';

export const NOTICE_TOLD = 'notice.told';
export const NOTICE_READ = 'notice.read';

export interface NoticeToTell<Kind extends NoticeKind> {
  readonly kind: Kind;
  /** Ids of people; who is named twice is told once. */
  readonly to: readonly string[];
  /** The network that it belongs to: who no longer reaches it no longer sees the notice. Null: it is about none. */
  readonly networkId: string | null;
  /** Where it leads: a path of the web. */
  readonly path: string;
  readonly details: NoticeDetails[Kind];
  /** What makes it this one notice; told again with the same key, nobody hears of it twice. */
  readonly dedupeKey: string;
}

/** What is new for one person: so many things, numbered from the first to the last of them. */
export interface Gathering extends Gathered {
  readonly personId: string;
  /** To the first of it. */
  readonly path: string;
}

export interface NoticeToGather<Kind extends GatheringKind> extends Omit<
  NoticeToTell<Kind>,
  'to' | 'path' | 'details'
> {
  readonly to: readonly Gathering[];
  readonly details: Omit<NoticeDetails[Kind], keyof Gathered>;
  /** So long its mail waits for more, in milliseconds. */
  readonly mailAfterMs: number;
}

@Injectable()
export class Notices {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly settings: NoticeSettingsRepository,
    private readonly ports: NoticePorts,
    private readonly clock: Clock,
  ) {}

  async tell<Kind extends NoticeKind>(tx: Tx, { to, ...notice }: NoticeToTell<Kind>): Promise<void> {
    const people = [...new Set(to)];
    if (people.length === 0) return;
    const toldAt = this.clock.now();
    const rows = await this.withMailMoment(tx, people, notice.networkId, toldAt);
    const told = await this.notices.add(tx, { ...notice, toldAt }, rows);
    if (told.length > 0) tx.record({ name: NOTICE_TOLD, personIds: told });
  }

  /** Tells of more of the same: the line of that key comes to the top of the list, unread, and counts on. */
  async gather<Kind extends GatheringKind>(tx: Tx, notice: NoticeToGather<Kind>): Promise<void> {
    const { to, mailAfterMs, ...line } = notice;
    if (to.length === 0) return;
    const toldAt = this.clock.now();
    const mailFrom = new Date(toldAt.getTime() + mailAfterMs);
    const ids = to.map(({ personId }) => personId);
    const rows = await this.withMailMoment(tx, ids, line.networkId, mailFrom);
    const gathered = new Map(to.map(({ personId, ...what }) => [personId, what]));
    const told = await this.notices.gather(
      tx,
      { ...line, toldAt },
      rows.map((row) => ({ ...row, ...gathered.get(row.personId) })),
    );
    if (told.length > 0) tx.record({ name: NOTICE_TOLD, personIds: told });
  }

  /** Marks the lines of those keys as read, each once everything in it has been: its last thing is `upTo` or before. */
  async readGathered(tx: Tx, personId: string, dedupeKeys: readonly string[], upTo: number): Promise<void> {
    const wasUnread = await this.notices.readGathered(tx, { personId, dedupeKeys, upTo, now: this.clock.now() });
    if (wasUnread) tx.record({ name: NOTICE_READ, personIds: [personId] });
  }

  private async withMailMoment(
    tx: Tx,
    personIds: readonly string[],
    networkId: string | null,
    now: Date,
  ): Promise<NoticeOfPerson[]> {
    const readers = await this.ports.people.readersOf(tx, personIds);
    const languages = new Map(readers.map(({ personId, language }) => [personId, language]));
    return (await this.settings.of(tx, personIds, networkId)).map((person) => {
      const language = languages.get(person.personId);
      const mailDueAt = language ? nextMailMoment(wishOf(person), quietTimesOf(person, language), now) : null;
      return { id: newId(), personId: person.personId, mailDueAt };
    });
  }
}
