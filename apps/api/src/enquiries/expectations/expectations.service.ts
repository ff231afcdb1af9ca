// Hunches and changes: written down with what one expects to see, and answered when they come back at "check".
import { Injectable } from '@nestjs/common';
import { type Actor, canKeepContribution, canWorkOnEnquiry, EXPECTATIONS_MOST } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { memberOf } from '../member-of.js';
import { enquiryFacts, type EnquiryType } from '../enquiry.type.js';
import { EnquiriesRepository } from '../enquiries.repository.js';
import { EnquiriesService } from '../enquiries.service.js';
import type { AnswerExpectationInput, RecordExpectationInput } from './expectation.input.js';
import type { EnquiryExpectationEntity } from './enquiry-expectation.entity.js';
import { type Answered, ExpectationsRepository } from './expectations.repository.js';

type Removal = Pick<EnquiryExpectationEntity, 'removedAt'>;

@Injectable()
export class ExpectationsService {
  constructor(
    private readonly expectations: ExpectationsRepository,
    private readonly enquiries: EnquiriesRepository,
    private readonly reading: EnquiriesService,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** In the round in which the enquiry is. @throws Refusal EXPECTATIONS_FULL */
  async record(actor: Actor, { enquiryId, ...written }: RecordExpectationInput): Promise<EnquiryType> {
    const enquiry = await this.reading.readable(actor, enquiryId);
    ensure(canWorkOnEnquiry(actor, enquiryFacts(enquiry)));
    const { personId, organisationId } = memberOf(enquiry, actor);
    await this.transaction.run(async (tx) => {
      const { round } = found(await this.enquiries.lock(tx, enquiryId));
      const before = await this.expectations.findByClientKey(tx, personId, written.clientKey);
      if (before !== null) {
        if (before.enquiryId !== enquiryId || before.words !== written.words) throw new Refusal('CLIENT_KEY_REUSED');
        return;
      }
      if ((await this.expectations.countInRound(tx, enquiryId, round)) >= EXPECTATIONS_MOST) {
        throw new Refusal('EXPECTATIONS_FULL', { most: EXPECTATIONS_MOST });
      }
      const by = { personId, organisationId, writtenAt: this.clock.now() };
      await this.expectations.insert(tx, { ...written, ...by, id: newId(), enquiryId, round });
    });
    return this.reading.enquiry(actor, enquiryId);
  }

  /** Whoever takes part; answered again, it says what it says now. */
  answer(actor: Actor, { id, outcome, happened }: AnswerExpectationInput): Promise<EnquiryType> {
    const answeredBy = actor.personId;
    return this.change(actor, id, 'anybody', () => ({ outcome, happened, answeredBy, answeredAt: this.clock.now() }));
  }

  remove(actor: Actor, id: string): Promise<EnquiryType> {
    return this.change(actor, id, 'author', ({ removedAt }) => ({ removedAt: removedAt ?? this.clock.now() }));
  }

  /** Undoes that it was removed. */
  restore(actor: Actor, id: string): Promise<EnquiryType> {
    return this.change(actor, id, 'author', () => ({ removedAt: null }));
  }

  private async change(
    actor: Actor,
    id: string,
    whose: 'anybody' | 'author',
    to: (before: EnquiryExpectationEntity) => Answered | Removal,
  ): Promise<EnquiryType> {
    const { enquiryId, personId } = found(await this.expectations.find(id));
    const facts = enquiryFacts(await this.reading.readable(actor, enquiryId));
    ensure(whose === 'author' ? canKeepContribution(actor, facts, personId) : canWorkOnEnquiry(actor, facts));
    await this.transaction.run(async (tx) => {
      const expectation = found(await this.expectations.lock(tx, id));
      if (whose === 'anybody' && expectation.removedAt !== null) throw new Refusal('NOT_FOUND');
      await this.expectations.change(tx, id, to(expectation));
    });
    return this.reading.enquiry(actor, enquiryId);
  }
}
