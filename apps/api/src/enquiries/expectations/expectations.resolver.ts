// Hunches and changes: arguments in, one service call, the enquiry out.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, canKeepContribution, canWorkOnEnquiry } from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { EnquiryType } from '../enquiry.type.js';
import { AnswerExpectationInput, RecordExpectationInput } from './expectation.input.js';
import { ExpectationsService } from './expectations.service.js';

@Resolver()
export class ExpectationsResolver {
  constructor(private readonly expectations: ExpectationsService) {}

  @Policy(canWorkOnEnquiry)
  @Mutation(() => EnquiryType, { description: 'Writes down a hunch or a change, with what we expect to see.' })
  recordExpectation(@CurrentActor() actor: Actor, @Args('input') input: RecordExpectationInput): Promise<EnquiryType> {
    return this.expectations.record(actor, input);
  }

  @Policy(canWorkOnEnquiry)
  @Mutation(() => EnquiryType, { description: 'Says what happened, and whether it was enough.' })
  answerExpectation(@CurrentActor() actor: Actor, @Args('input') input: AnswerExpectationInput): Promise<EnquiryType> {
    return this.expectations.answer(actor, input);
  }

  @Policy(canKeepContribution)
  @Mutation(() => EnquiryType, { description: 'Takes out what I had written down.' })
  removeExpectation(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<EnquiryType> {
    return this.expectations.remove(actor, id);
  }

  @Policy(canKeepContribution)
  @Mutation(() => EnquiryType, { description: 'Undoes that I took it out.' })
  restoreExpectation(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<EnquiryType> {
    return this.expectations.restore(actor, id);
  }
}
