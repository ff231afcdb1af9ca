// Telling people something: one line in each one's list, in the transaction of what happened; the mail follows.
import { Injectable } from '@nestjs/common';
import { newId } from '../database/new-id.js';
import type { Tx } from '../transaction/tx.js';
import type { NoticeDetails, NoticeKind } from './notice-kinds.js';
import { NoticesRepository } from './notices.repository.js';

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
  constructor(private readonly notices: NoticesRepository) {}

  async tell<Kind extends NoticeKind>(tx: Tx, { to, ...notice }: NoticeToTell<Kind>): Promise<void> {
    const toldAt = new Date();
    const rows = [...new Set(to)].map((personId) => ({ id: newId(), personId, mailDueAt: null }));
    const told = await this.notices.add(tx, { ...notice, toldAt }, rows);
    if (told.length > 0) tx.record({ name: NOTICE_TOLD, personIds: told });
  }
}
