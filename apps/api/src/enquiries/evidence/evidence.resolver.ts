// Evidence: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canConfirmEvidence,
  canKeepContribution,
  canReadEnquiries,
  canWorkOnEnquiry,
} from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import type { PageOf } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { AddEvidenceInput, EvidenceArgs } from './evidence.input.js';
import { EvidencePage, EvidenceType } from './evidence.type.js';
import { EvidenceService } from './evidence.service.js';

@Resolver()
export class EvidenceResolver {
  constructor(private readonly evidence: EvidenceService) {}

  @Policy(canReadEnquiries)
  @Query(() => EvidencePage, { description: 'What stands at a stage of a round, the newest first.' })
  enquiryEvidence(@CurrentActor() actor: Actor, @Args() asked: EvidenceArgs): Promise<PageOf<EvidenceType>> {
    return this.evidence.page(actor, asked);
  }

  @Policy(canWorkOnEnquiry)
  @Mutation(() => EvidenceType, {
    description: 'Adds evidence to the present round, for the organisation I am in it for.',
  })
  addEvidence(@CurrentActor() actor: Actor, @Args('input') input: AddEvidenceInput): Promise<EvidenceType> {
    return this.evidence.add(actor, input);
  }

  @Policy(canConfirmEvidence)
  @Mutation(() => EvidenceType, { description: 'Says, of another school, that it is as strong as declared.' })
  confirmEvidence(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<EvidenceType> {
    return this.evidence.confirm(actor, id);
  }

  @Policy(canKeepContribution)
  @Mutation(() => EvidenceType, { description: 'Takes my confirmation back.' })
  takeBackConfirmation(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<EvidenceType> {
    return this.evidence.unconfirm(actor, id);
  }

  @Policy(canKeepContribution)
  @Mutation(() => EvidenceType, { description: 'Takes out what I added.' })
  removeEvidence(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<EvidenceType> {
    return this.evidence.remove(actor, id);
  }

  @Policy(canKeepContribution)
  @Mutation(() => EvidenceType, { description: 'Undoes that I took it out.' })
  restoreEvidence(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<EvidenceType> {
    return this.evidence.restore(actor, id);
  }
}
