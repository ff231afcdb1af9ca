// Telling people something: one line in each one's list, in the transaction of what happened; the mail follows.
import { Injectable } from '@nestjs/common';
import { nextMailMoment } from '@sixfold/domain';
import { Clock } from '../clock/clock.js';
import { newId } from '../database/new-id.js';
import type { Tx } from '../transaction/tx.js';
import { quietTimesOf, wishOf } from './attention.js';
import type { NoticeDetails, NoticeKind } from './notice-kinds.js';
import { NoticePorts } from './notice-ports.js';
import { NoticeSettingsRepository } from './notice-settings.repository.js';
import { type NoticeOfPerson, NoticesRepository } from './notices.repository.js';

export const NOTICE_TOLD = 'notice.told';

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
