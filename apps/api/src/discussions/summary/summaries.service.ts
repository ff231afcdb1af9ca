// The summary above a discussion: read by everybody in the group, written and rewritten by those who lead it.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canLeadDiscussion,
  canReadDiscussions,
  canRemovePosts,
  HISTORY_MOST,
  SUMMARY_LENGTH_MOST,
} from '@sixfold/domain';
import { plainText } from '@sixfold/rich-text';
import { Clock } from '../../platform/clock/clock.js';
import { unlessTaken } from '../../platform/database/unless-taken.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Live } from '../../platform/live/live.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { DISCUSSION_ROOM } from '../discussion.room.js';
import { DiscussionsRepository } from '../discussions.repository.js';
import { MentionsService } from '../mentions/mentions.service.js';
import {
  SummariesRepository,
  type SummaryRow,
  type SummaryTextRow,
  type WishedSummary,
} from './summaries.repository.js';
import type { SumUpArgs } from './summary.type.js';

@Injectable()
export class SummariesService {
  constructor(
    private readonly summaries: SummariesRepository,
    private readonly discussions: DiscussionsRepository,
    private readonly naming: MentionsService,
    private readonly transaction: Transaction,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  async summary(actor: Actor, discussionId: string): Promise<SummaryRow> {
    const summary = found(await this.summaries.find(actor.personId, discussionId));
    ensure(canReadDiscussions(actor, summary), { groupId: summary.groupId });
    return summary;
  }

  /** What stood there before; what was cleared is, like a removed post, for those who could remove it. */
  async history(actor: Actor, discussionId: string): Promise<SummaryTextRow[]> {
    const summary = await this.summary(actor, discussionId);
    return this.summaries.earlier(discussionId, canRemovePosts(actor, summary).allowed, HISTORY_MOST);
  }

  /**
   * Writes it anew, or clears it.
   * @throws Refusal LED_BY_CONVENOR, SUMMARY_TOO_LONG, SUMMARY_WRITTEN_MEANWHILE when another version is newer
   */
  async sumUp(actor: Actor, { discussionId, version, body, clientKey }: SumUpArgs): Promise<SummaryRow> {
    const voice = found(await this.discussions.findVoiceInDiscussion(discussionId, actor.personId));
    const { groupId, organisationId, language } = voice;
    ensure(canLeadDiscussion(actor, voice), { groupId });
    if (organisationId === null) throw new Refusal('JOIN_GROUP_FIRST', { groupId });
    const text = body
      ? await this.naming.read({ groupId, discussionId, filesOf: null }, body)
      : { body: null, sent: null };
    if (text.body !== null && plainText(text.body).length > SUMMARY_LENGTH_MOST) {
      throw new Refusal('SUMMARY_TOO_LONG', { most: SUMMARY_LENGTH_MOST });
    }
    const seq = await this.write({
      discussionId,
      version,
      clientKey,
      language,
      organisationId,
      authorId: actor.personId,
      body: text.body,
      sent: text.sent,
    });
    if (seq !== null) this.live.pushHead(DISCUSSION_ROOM, { id: discussionId, seq });
    return this.summary(actor, discussionId);
  }

  /** Gives the seq of the entry; null when the same key has written it before. */
  private async write(wish: WishedSummary): Promise<number | null> {
    let seq: number | null = null;
    const isFree = await unlessTaken(['discussion_summary_key_once'], async () => {
      seq = await this.transaction.run((tx) => this.writeInside(tx, wish));
    });
    if (!isFree) throw new Refusal('CLIENT_KEY_REUSED');
    return seq;
  }

  private async writeInside(tx: Tx, wish: WishedSummary): Promise<number | null> {
    const firstPostId = found(await this.summaries.lock(tx, wish.discussionId));
    const before = await this.summaries.findByClientKey(tx, wish);
    if (before === false) throw new Refusal('CLIENT_KEY_REUSED');
    if (before === true) return null;
    const newest = await this.summaries.newest(tx, wish.discussionId);
    if (newest !== null && newest.version !== wish.version) {
      throw new Refusal('SUMMARY_WRITTEN_MEANWHILE', { name: newest.name });
    }
    return this.summaries.insert(tx, firstPostId, wish, this.clock.now());
  }
}
