// What people look for in their networks: asked, changed, found, taken back, opened again.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BankFacts,
  canAskForResource,
  canBeNeededBy,
  canKeepRequest,
  canReadRequests,
  reachedThrough,
  requestStandingOf,
  requestStandsUntil,
  visibleResources,
} from '@sixfold/domain';
import { NetworksRepository } from '../../networks/networks.repository.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { ResourcesService } from '../resources.service.js';
import type {
  AskForResourceInput,
  ChangeResourceRequestInput,
  MarkRequestFoundInput,
  ResourceRequestsArgs,
} from './request.input.js';
import { type HelpedRequestType, type ResourceRequestType, toRequestType } from './request.type.js';
import type { ResourceRequestEntity } from './resource-request.entity.js';
import { RequestNotices } from './request-notices.js';
import { type NewRequest, type RequestRow, RequestsRepository } from './requests.repository.js';

/** Of a resource so many requests that it helped with are shown. */
const HELPED_MOST = 20;

@Injectable()
export class RequestsService {
  constructor(
    private readonly requests: RequestsRepository,
    private readonly resources: ResourcesService,
    private readonly networks: NetworksRepository,
    private readonly notices: RequestNotices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async page(actor: Actor, asked: ResourceRequestsArgs): Promise<PageOf<ResourceRequestType>> {
    if (asked.networkId !== null) ensure(canReadRequests(actor, await this.bank(asked.networkId)));
    const now = this.clock.now();
    const after = readCursor(asked.after, ['id'])?.[0] ?? null;
    const rows = await this.requests.page(visibleResources(actor), asked, now, asked.first, after);
    return toPage(
      rows,
      asked.first,
      ({ id }) => [id],
      (row) => toRequestType(row, actor, now),
    );
  }

  async request(actor: Actor, id: string): Promise<ResourceRequestType> {
    return toRequestType(await this.readable(actor, id), actor, this.clock.now());
  }

  async helpedBy(actor: Actor, resourceId: string): Promise<HelpedRequestType[]> {
    await this.resources.resource(actor, resourceId);
    return this.requests.helpedBy(visibleResources(actor), resourceId, HELPED_MOST);
  }

  /** The same key with the same words again answers with the same request. @throws Refusal REQUEST_DAY_NOT_ACCEPTED */
  async ask(actor: Actor, input: AskForResourceInput): Promise<ResourceRequestType> {
    ensure(canAskForResource(actor, await this.bank(input.networkId)));
    const askedAt = this.clock.now();
    const id = await this.transaction.run(async (tx) => {
      const author = { askedBy: actor.personId, organisationId: found(reachedThrough(actor, input.networkId)[0]) };
      const request = { ...input, ...author, id: newId(), askedAt, openUntil: requestStandsUntil(askedAt) };
      const before = await this.requests.findByClientKey(tx, request.askedBy, request.clientKey);
      if (before !== null) return sameRequest(before, request);
      refuseDay(input.neededBy, askedAt);
      if ((await this.requests.insert(tx, request)) === 'inserted') return request.id;
      return sameRequest(found(await this.requests.findByClientKey(tx, request.askedBy, request.clientKey)), request);
    });
    return this.request(actor, id);
  }

  /** @throws Refusal REQUEST_NOT_OPEN, REQUEST_DAY_NOT_ACCEPTED */
  async change(actor: Actor, { id, ...written }: ChangeResourceRequestInput): Promise<ResourceRequestType> {
    return this.keep(actor, id, async (tx, request) => {
      const now = this.clock.now();
      if (requestStandingOf(request, now) !== 'open') throw new Refusal('REQUEST_NOT_OPEN');
      if (written.neededBy !== request.neededBy) refuseDay(written.neededBy, now);
      await this.requests.change(tx, id, written);
    });
  }

  /** Taken back twice is taken back. @throws Refusal REQUEST_NOT_OPEN once it is found */
  async takeBack(actor: Actor, id: string): Promise<ResourceRequestType> {
    return this.keep(actor, id, async (tx, { settlement }) => {
      if (settlement === 'found') throw new Refusal('REQUEST_NOT_OPEN');
      await this.requests.settle(tx, id, { settlement: 'taken_back' });
    });
  }

  /** Also undoes that it was found or taken back; what is open stays as it is. */
  async reopen(actor: Actor, id: string): Promise<ResourceRequestType> {
    return this.keep(actor, id, async (tx, request) => {
      const now = this.clock.now();
      if (requestStandingOf(request, now) === 'open') return;
      await this.requests.settle(tx, id, { settlement: 'open', openUntil: requestStandsUntil(now) });
      await this.requests.markHelpful(tx, id, []);
    });
  }

  /** Who is newly thanked hears so. @throws Refusal REQUEST_NOT_OPEN, ANSWER_GONE */
  async markFound(actor: Actor, { id, helped }: MarkRequestFoundInput): Promise<ResourceRequestType> {
    return this.keep(actor, id, async (tx, request) => {
      if (request.settlement === 'taken_back') throw new Refusal('REQUEST_NOT_OPEN');
      const answers = await this.requests.answersInside(tx, id);
      const helping = answers.filter(({ resourceId }) => helped.includes(resourceId));
      if (helping.length < helped.length) throw new Refusal('ANSWER_GONE');
      await this.requests.settle(tx, id, { settlement: 'found' });
      await this.requests.markHelpful(tx, id, helped);
      await this.notices.helped(tx, request, helping);
    });
  }

  async readable(actor: Actor, id: string): Promise<RequestRow> {
    const request = found(await this.requests.find(actor.personId, id));
    ensure(canReadRequests(actor, request));
    return request;
  }

  private async keep(
    actor: Actor,
    id: string,
    act: (tx: Tx, request: ResourceRequestEntity) => Promise<void>,
  ): Promise<ResourceRequestType> {
    ensure(canKeepRequest(actor, await this.readable(actor, id)));
    await this.transaction.run(async (tx) => act(tx, found(await this.requests.lock(tx, id))));
    return this.request(actor, id);
  }

  private async bank(networkId: string): Promise<BankFacts> {
    const { id, state, programmeId } = found(await this.networks.findById(networkId));
    return { networkId: id, networkState: state, programmeId };
  }
}

function refuseDay(neededBy: string | null, now: Date): void {
  if (neededBy !== null && !canBeNeededBy(neededBy, now)) throw new Refusal('REQUEST_DAY_NOT_ACCEPTED');
}

function sameRequest(before: NewRequest, again: NewRequest): string {
  const isSame = (['networkId', 'title', 'words', 'neededBy'] as const).every((name) => before[name] === again[name]);
  if (!isSame) throw new Refusal('CLIENT_KEY_REUSED');
  return before.id;
}
