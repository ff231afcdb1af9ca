// Enquiries: started, joined, taken through their cycle, forwards and back, and round again.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canJoinEnquiry,
  canLeaveEnquiry,
  canReadEnquiries,
  canStartEnquiry,
  canWorkOnEnquiry,
  dayOf,
  type EnquiryFacts,
  type EnquiryNetwork,
  FIRST_OF_NEW_ROUND,
  networksReached,
  ROUNDS_MOST,
  type Verdict,
} from '@sixfold/domain';
import { NetworksRepository } from '../networks/networks.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { type PageArgs, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import type {
  BeginRoundInput,
  ChangeEnquiryInput,
  EnquiriesArgs,
  JoinEnquiryInput,
  MoveEnquiryInput,
  StartEnquiryInput,
} from './enquiry.input.js';
import { enquiryFacts, type EnquirySummaryType, type EnquiryType, toEnquiryType } from './enquiry.type.js';
import type { EnquiryEntity } from './enquiry.entity.js';
import { EnquiriesRepository, type EnquiryRow } from './enquiries.repository.js';
import { type NewMove, TimelineRepository } from './timeline/timeline.repository.js';

@Injectable()
export class EnquiriesService {
  constructor(
    private readonly enquiries: EnquiriesRepository,
    private readonly timeline: TimelineRepository,
    private readonly networks: NetworksRepository,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async page(actor: Actor, { networkId, first, after }: EnquiriesArgs): Promise<PageOf<EnquirySummaryType>> {
    ensure(canReadEnquiries(actor, await this.network(networkId)));
    const rows = await this.enquiries.page(networkId, first, readCursor(after, ['id'])?.[0] ?? null);
    return toPage(
      rows,
      first,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** In which I take part, in networks that I reach. */
  async mine(actor: Actor, { first, after }: PageArgs): Promise<PageOf<EnquirySummaryType>> {
    const key = readCursor(after, ['id'])?.[0] ?? null;
    const rows = await this.enquiries.pageOf(actor.personId, networksReached(actor), first, key);
    return toPage(
      rows,
      first,
      ({ id }) => [id],
      (row) => row,
    );
  }

  async enquiry(actor: Actor, id: string): Promise<EnquiryType> {
    return toEnquiryType(await this.readable(actor, id), actor);
  }

  /** The same key with the same question again answers with the same enquiry. */
  async start(actor: Actor, { organisationId, ...written }: StartEnquiryInput): Promise<EnquiryType> {
    ensure(canStartEnquiry(actor, await this.network(written.networkId), organisationId));
    const [startedBy, startedAt] = [actor.personId, this.clock.now()];
    const id = await this.transaction.run(async (tx) => {
      const enquiry = { ...written, id: newId(), startedBy, startedAt };
      if ((await this.enquiries.insert(tx, enquiry)) === 'there already') {
        const before = found(await this.enquiries.findByClientKey(tx, startedBy, written.clientKey));
        const isSame = before.networkId === written.networkId && before.question === written.question;
        if (!isSame) throw new Refusal('CLIENT_KEY_REUSED');
        return before.id;
      }
      const member = { enquiryId: enquiry.id, personId: startedBy, organisationId, part: '' };
      await this.enquiries.join(tx, { ...member, joinedAt: startedAt, leftAt: null });
      await this.record(tx, actor, { enquiryId: enquiry.id, kind: 'started', round: 1, stage: 'question' });
      return enquiry.id;
    });
    return this.enquiry(actor, id);
  }

  change(actor: Actor, { id, ...words }: ChangeEnquiryInput): Promise<EnquiryType> {
    return this.act(actor, id, canWorkOnEnquiry, (tx) => this.enquiries.change(tx, id, words));
  }

  /** Whoever takes part says anew for which organisation, and what they do. */
  join(actor: Actor, { id, organisationId, part }: JoinEnquiryInput): Promise<EnquiryType> {
    const mayJoin = (person: Actor, facts: EnquiryFacts) => canJoinEnquiry(person, facts, organisationId);
    return this.act(actor, id, mayJoin, (tx) => {
      const member = { enquiryId: id, personId: actor.personId, organisationId, part };
      return this.enquiries.join(tx, { ...member, joinedAt: this.clock.now(), leftAt: null });
    });
  }

  /** What they added stays, with their name. */
  leave(actor: Actor, id: string): Promise<EnquiryType> {
    return this.act(actor, id, canLeaveEnquiry, (tx) => this.enquiries.leave(tx, id, actor.personId, this.clock.now()));
  }

  /** Once for the whole enquiry. */
  agreeOnEthics(actor: Actor, id: string): Promise<EnquiryType> {
    return this.act(actor, id, canWorkOnEnquiry, async (tx, { ethicsAgreedAt }) => {
      if (ethicsAgreedAt !== null) return;
      const agreed = { ethicsAgreedAt: this.clock.now(), ethicsAgreedBy: actor.personId };
      await this.enquiries.stand(tx, id, agreed);
    });
  }

  move(actor: Actor, { id, stage }: MoveEnquiryInput): Promise<EnquiryType> {
    return this.act(actor, id, canWorkOnEnquiry, async (tx, before) => {
      if (before.stage === stage) return;
      await this.enquiries.stand(tx, id, { stage });
      await this.record(tx, actor, { enquiryId: id, kind: 'moved', round: before.round, stage });
    });
  }

  /** The round before stays as it is; two who begin the next one at once begin one. @throws Refusal ENQUIRY_ROUNDS_FULL */
  beginRound(actor: Actor, { id, after }: BeginRoundInput): Promise<EnquiryType> {
    return this.act(actor, id, canWorkOnEnquiry, async (tx, { round }) => {
      if (round !== after) return;
      if (round >= ROUNDS_MOST) throw new Refusal('ENQUIRY_ROUNDS_FULL', { most: ROUNDS_MOST });
      const begun = { round: round + 1, stage: FIRST_OF_NEW_ROUND };
      await this.enquiries.stand(tx, id, begun);
      await this.record(tx, actor, { enquiryId: id, kind: 'round_begun', ...begun });
    });
  }

  async readable(actor: Actor, id: string): Promise<EnquiryRow> {
    const enquiry = found(await this.enquiries.find(id, dayOf(this.clock.now())));
    ensure(canReadEnquiries(actor, enquiry));
    return enquiry;
  }

  private async act(
    actor: Actor,
    id: string,
    policy: (actor: Actor, facts: EnquiryFacts) => Verdict,
    write: (tx: Tx, enquiry: EnquiryEntity) => Promise<void>,
  ): Promise<EnquiryType> {
    ensure(policy(actor, enquiryFacts(await this.readable(actor, id))));
    await this.transaction.run(async (tx) => write(tx, found(await this.enquiries.lock(tx, id))));
    return this.enquiry(actor, id);
  }

  private record(
    tx: Tx,
    { personId }: Actor,
    move: Pick<NewMove, 'enquiryId' | 'kind' | 'round' | 'stage'>,
  ): Promise<void> {
    return this.timeline.record(tx, { ...move, id: newId(), movedBy: personId, movedAt: this.clock.now() });
  }

  private async network(networkId: string): Promise<EnquiryNetwork> {
    const { id, state } = found(await this.networks.findById(networkId));
    return { networkId: id, networkState: state };
  }
}
