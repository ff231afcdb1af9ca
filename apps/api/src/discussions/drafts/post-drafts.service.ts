// Drafts of posts: kept for their author alone, on every device, until they are sent, emptied or forgotten.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, canKeepPostDraft, DRAFT_KEPT_DAYS } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { ensure, Refusal } from '../../platform/graphql/refusal.js';
import { writtenText } from '../../platform/graphql/written-text.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { DraftPlaceArgs, KeepPostDraftArgs } from './post-draft.type.js';
import { type PlaceOfDraft, type PostDraftRow, PostDraftsRepository } from './post-drafts.repository.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

@Injectable()
export class PostDraftsService implements OnModuleInit {
  constructor(
    private readonly drafts: PostDraftsRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('23 3 * * *', 'sweep-post-drafts', () => this.sweep());
  }

  find(actor: Actor, { place, placeId }: DraftPlaceArgs): Promise<PostDraftRow | null> {
    return this.drafts.find(this.placeOf(actor, { place, placeId }));
  }

  /** Gives the new revision, 0 once there is no draft any more. @throws Refusal DRAFT_WRITTEN_ELSEWHERE */
  async keep(actor: Actor, { place, placeId, title, body, revision }: KeepPostDraftArgs): Promise<number> {
    const here = this.placeOf(actor, { place, placeId });
    const text = body ? writtenText(body) : null;
    const kept = await this.transaction.run(async (tx) => {
      if (text === null && title === '') return (await this.drafts.remove(tx, here, revision)) ? 0 : null;
      const saved = await this.drafts.save(tx, here, { title, body: text, revision, savedAt: this.clock.now() });
      if (revision === 0) await this.drafts.makeRoom(tx, here.personId);
      return saved;
    });
    if (kept === null) throw new Refusal('DRAFT_WRITTEN_ELSEWHERE');
    return kept;
  }

  private placeOf(actor: Actor, { place, placeId }: DraftPlaceArgs): PlaceOfDraft {
    const here = { personId: actor.personId, place, placeId };
    ensure(canKeepPostDraft(actor, here));
    return here;
  }

  private sweep(): Promise<void> {
    const oldest = new Date(this.clock.now().getTime() - DRAFT_KEPT_DAYS * DAY_MS);
    return this.transaction.run((tx) => this.drafts.removeOlderThan(tx, oldest));
  }
}
