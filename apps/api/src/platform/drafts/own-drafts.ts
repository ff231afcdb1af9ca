// Drafts: kept for their author alone, on every device, until they are sent, emptied or forgotten.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, canKeepDraft, DRAFT_KEPT_DAYS, type DraftPlace } from '@sixfold/domain';
import { Clock } from '../clock/clock.js';
import { ensure, Refusal } from '../graphql/refusal.js';
import { Jobs } from '../jobs/jobs.js';
import { Transaction } from '../transaction/transaction.js';
import type { Tx } from '../transaction/tx.js';
import { type DraftRow, OwnDraftsRepository, type PlaceOfDraft } from './own-drafts.repository.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

@Injectable()
export class OwnDrafts implements OnModuleInit {
  constructor(
    private readonly drafts: OwnDraftsRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('23 3 * * *', 'sweep-drafts', () => this.sweep());
  }

  find<Content>(actor: Actor, place: DraftPlace, placeId: string): Promise<DraftRow<Content> | null> {
    return this.drafts.find(placeOf(actor, place, placeId));
  }

  /**
   * Null for the content takes the draft away. Gives the new revision, 0 once there is no draft any more.
   * @throws Refusal DRAFT_WRITTEN_ELSEWHERE
   */
  async keep(
    actor: Actor,
    place: DraftPlace,
    placeId: string,
    { content, revision }: { readonly content: object | null; readonly revision: number },
  ): Promise<number> {
    const here = placeOf(actor, place, placeId);
    const kept = await this.transaction.run(async (tx) => {
      if (content === null) return (await this.drafts.remove(tx, here, revision)) ? 0 : null;
      const saved = await this.drafts.save(tx, here, { content, revision, savedAt: this.clock.now() });
      if (revision === 0) await this.drafts.makeRoom(tx, here.personId);
      return saved;
    });
    if (kept === null) throw new Refusal('DRAFT_WRITTEN_ELSEWHERE');
    return kept;
  }

  /** What was written there has been sent, whichever device wrote it last. */
  forget(tx: Tx, actor: Actor, place: DraftPlace, placeId: string): Promise<void> {
    return this.drafts.forget(tx, placeOf(actor, place, placeId));
  }

  private sweep(): Promise<void> {
    const oldest = new Date(this.clock.now().getTime() - DRAFT_KEPT_DAYS * DAY_MS);
    return this.transaction.run((tx) => this.drafts.removeOlderThan(tx, oldest));
  }
}

function placeOf(actor: Actor, place: DraftPlace, placeId: string): PlaceOfDraft {
  const here = { personId: actor.personId, place, placeId };
  ensure(canKeepDraft(actor, here));
  return here;
}
