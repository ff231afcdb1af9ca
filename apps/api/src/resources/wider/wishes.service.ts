// Beyond the network: asked by the author, answered by another co-leader, taken back at any time, taken down by Sixfold.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAnswerWish,
  canAskForWider,
  canReadWishes,
  canTakeBackWish,
  canTakeDown,
  isWishStanding,
  REASON_LENGTH,
} from '@sixfold/domain';
import { StandingRepository } from '../../networks/standing.repository.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { resourceFacts } from '../resource.type.js';
import type { ResourceRow } from '../resources.repository.js';
import { ResourcesService } from '../resources.service.js';
import { PartsRepository } from '../units/parts.repository.js';
import type { AnswerWishInput, AskForWiderInput, ResourcesWaitingArgs, TakeDownInput } from './wish.type.js';
import { WishNotices } from './wish-notices.js';
import { type Answered, type NewWish, WishesRepository, type WishRow } from './wishes.repository.js';

export interface Waiting {
  readonly wish: WishRow;
  readonly resource: ResourceRow;
  readonly canAnswer: boolean;
}

@Injectable()
export class WishesService {
  constructor(
    private readonly wishes: WishesRepository,
    private readonly resources: ResourcesService,
    private readonly rows: PartsRepository,
    private readonly standings: StandingRepository,
    private readonly notices: WishNotices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async waiting(actor: Actor, { networkId, first, after }: ResourcesWaitingArgs): Promise<PageOf<Waiting>> {
    ensure(canReadWishes(actor, { networkId }));
    const wishes = await this.wishes.waitingIn(networkId, first, readCursor(after, ['moment', 'id']));
    const named = await this.rows.named(wishes.map(({ resourceId }) => resourceId));
    const resources = new Map(named.map((row) => [row.id, row]));
    return toPage(
      wishes,
      first,
      ({ askedKey, id }) => [askedKey, id],
      (wish) => {
        const resource = found(resources.get(wish.resourceId) ?? null);
        return { wish, resource, canAnswer: canAnswerWish(actor, resourceFacts(resource), wish).allowed };
      },
    );
  }

  /** @throws Refusal WISH_WAITS_ALREADY, WIDER_NEEDS_ANOTHER_CO_LEADER, CLIENT_KEY_REUSED, and what keeps it closer */
  async ask(actor: Actor, { id: resourceId, audience, clientKey }: AskForWiderInput): Promise<void> {
    await this.resources.resource(actor, resourceId);
    await this.transaction.run(async (tx) => {
      const resource = found(await this.wishes.resourceInside(tx, resourceId));
      if (await this.askedBefore(tx, { askedBy: actor.personId, clientKey, resourceId, audience })) return;
      ensure(canAskForWider(actor, resourceFacts(resource), audience));
      const { networkId } = found(resource.bank);
      const to = (await this.standings.coLeadersOf(tx, networkId)).filter((one) => one !== actor.personId);
      if (to.length === 0) throw new Refusal('WIDER_NEEDS_ANOTHER_CO_LEADER');
      if (await this.wishes.waitingFor(tx, resourceId)) throw new Refusal('WISH_WAITS_ALREADY');
      const wish = {
        ...{ id: newId(), resourceId, networkId, audience, version: resource.version },
        ...{ askedBy: actor.personId, askedAt: this.clock.now(), clientKey },
      };
      await this.wishes.insert(tx, wish);
      tx.audit({ act: 'resource.wider_asked', actorId: actor.personId, subjectId: resourceId, details: { audience } });
      await this.notices.asked(tx, { wishId: wish.id, networkId, resource, to });
    });
  }

  /** Gives the id of the resource. @throws Refusal WISH_IS_OVER once it is answered */
  async takeBack(actor: Actor, wishId: string): Promise<string> {
    const { resourceId } = await this.ofActor(actor, wishId);
    await this.transaction.run(async (tx) => {
      await this.wishes.resourceInside(tx, resourceId);
      const answered = { answer: 'taken_back', answeredBy: actor.personId, reason: null } as const;
      if (!(await this.answerOnce(tx, wishId, answered))) return;
      tx.audit({ act: 'resource.wider_taken_back', actorId: actor.personId, subjectId: resourceId });
    });
    return resourceId;
  }

  /** Gives the id of the resource. The first of two answers holds. @throws Refusal WISH_IS_OVER, WISH_OF_OWN */
  async answer(actor: Actor, { id, approve, reason }: AnswerWishInput): Promise<string> {
    const { resourceId } = found(await this.wishes.find(id));
    await this.transaction.run(async (tx) => {
      const resource = found(await this.wishes.resourceInside(tx, resourceId));
      const wish = found(await this.wishes.findInside(tx, id));
      ensure(canAnswerWish(actor, resourceFacts(resource), wish));
      if (!approve && reason === null) throw new Refusal('REASON_NEEDED', REASON_LENGTH);
      if (wish.answer === null && !isWishStanding(resourceFacts(resource), wish)) throw new Refusal('WISH_IS_OVER');
      const answer = approve ? 'approved' : 'declined';
      const answered = { answer, answeredBy: actor.personId, reason: approve ? null : reason } as const;
      if (!(await this.answerOnce(tx, id, answered, wish))) return;
      if (approve) await this.wishes.widen(tx, wish);
      const details = { audience: wish.audience, version: resource.version, reason: answered.reason };
      tx.audit({ act: `resource.wider_${answer}`, actorId: actor.personId, subjectId: resourceId, details });
      const { networkId } = wish;
      await this.notices.answered(tx, {
        wishId: id,
        networkId,
        resource,
        isApproved: approve,
        reason: answered.reason,
      });
    });
    return resourceId;
  }

  /** Back to its author alone, who is told why. */
  async takeDown(actor: Actor, { id, reason }: TakeDownInput): Promise<void> {
    await this.resources.resource(actor, id);
    await this.transaction.run(async (tx) => {
      const resource = found(await this.wishes.resourceInside(tx, id));
      ensure(canTakeDown(actor, resourceFacts(resource)));
      const at = this.clock.now();
      await this.wishes.takeDown(tx, id);
      await this.wishes.lapse(tx, id, at);
      tx.audit({ act: 'resource.taken_down', actorId: actor.personId, subjectId: id, details: { reason } });
      await this.notices.takenDown(tx, resource, reason, at);
    });
  }

  private async ofActor(actor: Actor, wishId: string): Promise<WishRow> {
    const wish = found(await this.wishes.find(wishId));
    ensure(canTakeBackWish(actor, wish));
    return wish;
  }

  private async askedBefore(
    tx: Tx,
    asked: Pick<NewWish, 'askedBy' | 'clientKey' | 'resourceId' | 'audience'>,
  ): Promise<boolean> {
    const before = await this.wishes.findByClientKey(tx, asked.askedBy, asked.clientKey);
    if (before === null) return false;
    if (before.resourceId !== asked.resourceId || before.audience !== asked.audience) {
      throw new Refusal('CLIENT_KEY_REUSED');
    }
    return true;
  }

  /** Whether something was changed: the same answer by the same person again is no other. */
  private async answerOnce(
    tx: Tx,
    id: string,
    answered: Omit<Answered, 'answeredAt'>,
    known?: WishRow,
  ): Promise<boolean> {
    const wish = known ?? found(await this.wishes.findInside(tx, id));
    if (wish.answer === answered.answer && wish.answeredBy === answered.answeredBy) return false;
    if (wish.answer !== null) {
      throw new Refusal('WISH_IS_OVER', { answer: wish.answer, personName: wish.answeredByName });
    }
    return this.wishes.answer(tx, id, { ...answered, answeredAt: this.clock.now() });
  }
}
