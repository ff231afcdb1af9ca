// Answering a request with a resource that whoever asked can read.
import { Injectable } from '@nestjs/common';
import { type Actor, canAnswerRequest, reachedThrough, reachesWhoAsked, requestStandingOf } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { ResourcesService } from '../resources.service.js';
import type { AnswerResourceRequestInput, TakeBackRequestAnswerInput } from './request.input.js';
import type { ResourceRequestType } from './request.type.js';
import { RequestNotices } from './request-notices.js';
import { RequestsRepository } from './requests.repository.js';
import { RequestsService } from './requests.service.js';

@Injectable()
export class RequestAnswersService {
  constructor(
    private readonly asked: RequestsService,
    private readonly requests: RequestsRepository,
    private readonly resources: ResourcesService,
    private readonly notices: RequestNotices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** Again with the same resource, it says what it says now. @throws Refusal ANSWER_OUT_OF_REACH, ANSWER_GIVEN_BEFORE */
  async answer(actor: Actor, { id, resourceId, line }: AnswerResourceRequestInput): Promise<ResourceRequestType> {
    const request = await this.asked.readable(actor, id);
    ensure(canAnswerRequest(actor, request));
    const resource = await this.resources.resource(actor, resourceId);
    if (!reachesWhoAsked(resource, request.networkId)) throw new Refusal('ANSWER_OUT_OF_REACH');
    const { personId } = actor;
    await this.transaction.run(async (tx) => {
      const held = found(await this.requests.lock(tx, id));
      const answeredAt = this.clock.now();
      if (requestStandingOf(held, answeredAt) !== 'open') throw new Refusal('REQUEST_NOT_OPEN');
      const before = (await this.requests.answersInside(tx, id)).find((answer) => answer.resourceId === resourceId);
      if (before && before.personId !== personId) throw new Refusal('ANSWER_GIVEN_BEFORE');
      const organisationId = found(reachedThrough(actor, request.networkId)[0]);
      const answer = { requestId: id, resourceId, personId, organisationId, line, answeredAt };
      await this.requests.answer(tx, answer);
      await this.notices.answered(tx, request, resource.document.title, answer);
    });
    return this.asked.request(actor, id);
  }

  /** @throws Refusal NOT_FOUND for what is not one's own answer, REQUEST_NOT_OPEN once it is found */
  async takeBack(actor: Actor, { id, resourceId }: TakeBackRequestAnswerInput): Promise<ResourceRequestType> {
    ensure(canAnswerRequest(actor, await this.asked.readable(actor, id)));
    await this.transaction.run(async (tx) => {
      const { settlement } = found(await this.requests.lock(tx, id));
      const answers = await this.requests.answersInside(tx, id);
      found(answers.find((own) => own.resourceId === resourceId && own.personId === actor.personId));
      if (settlement !== 'open') throw new Refusal('REQUEST_NOT_OPEN');
      await this.requests.takeAnswerBack(tx, id, resourceId);
    });
    return this.asked.request(actor, id);
  }
}
