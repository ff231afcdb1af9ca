// Consents: arguments in, one service call, type out.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canLookUpConsents,
  canReadConsents,
  canRecordConsent,
  canWithdrawConsent,
  type Viewer,
} from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { IdArgs } from '../platform/graphql/id-args.js';
import type { PageOf } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer } from '../platform/graphql/request-context.js';
import {
  ChangeConsentPupilInput,
  ConsentPupilsArgs,
  RecordConsentInput,
  RestoreConsentInput,
  WithdrawConsentInput,
} from './consent.input.js';
import { ConsentPupilPage, ConsentPupilType, ConsentsOfSchoolType, GivenConsentType } from './consent.type.js';
import { ConsentsService } from './consents.service.js';

@Resolver()
export class ConsentsResolver {
  constructor(private readonly consents: ConsentsService) {}

  @Policy(canLookUpConsents)
  @Query(() => ConsentPupilPage, { description: 'Of which pupils of a school what may be published, by first name.' })
  consentPupils(@CurrentActor() actor: Actor, @Args() asked: ConsentPupilsArgs): Promise<PageOf<ConsentPupilType>> {
    return this.consents.page(actor, asked);
  }

  @Policy(canReadConsents)
  @Query(() => [GivenConsentType], { description: 'All that was given for a pupil, the newest first.' })
  consentsOfPupil(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<GivenConsentType[]> {
    return this.consents.consentsOf(actor, id);
  }

  @Policy(canRecordConsent)
  @Mutation(() => ConsentPupilType, { description: 'Records what was given for a pupil, who may be new.' })
  recordConsent(@CurrentActor() actor: Actor, @Args('input') input: RecordConsentInput): Promise<ConsentPupilType> {
    return this.consents.record(actor, input);
  }

  @Policy(canWithdrawConsent)
  @Mutation(() => ConsentPupilType, { description: 'Withdraws all that was given for these purposes, at once.' })
  withdrawConsent(@CurrentActor() actor: Actor, @Args('input') input: WithdrawConsentInput): Promise<ConsentPupilType> {
    return this.consents.withdraw(actor, input);
  }

  @Policy(canWithdrawConsent)
  @Mutation(() => ConsentPupilType, { description: 'Undoes my own withdrawal, within a quarter of an hour.' })
  restoreConsent(@CurrentActor() actor: Actor, @Args('input') input: RestoreConsentInput): Promise<ConsentPupilType> {
    return this.consents.restore(actor, input);
  }

  @Policy(canRecordConsent)
  @Mutation(() => ConsentPupilType, { description: 'Corrects who the pupil is.' })
  changeConsentPupil(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeConsentPupilInput,
  ): Promise<ConsentPupilType> {
    return this.consents.changePupil(actor, input);
  }

  @Policy(canRecordConsent)
  @Mutation(() => ConsentPupilType, { description: 'Removes a pupil and all their consents.' })
  removeConsentPupil(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ConsentPupilType> {
    return this.consents.removePupil(actor, id);
  }

  @Policy(canRecordConsent)
  @Mutation(() => ConsentPupilType, { description: 'Undoes that a pupil was removed, within a quarter of an hour.' })
  restoreConsentPupil(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ConsentPupilType> {
    return this.consents.restorePupil(actor, id);
  }
}

@Resolver(() => OrganisationType)
export class OrganisationConsentsResolver {
  constructor(private readonly consents: ConsentsService) {}

  @ResolveField(() => ConsentsOfSchoolType, { nullable: true, description: 'For whoever may look them up; else null.' })
  consentsOfPupils(@Parent() school: OrganisationType, @CurrentViewer() viewer: Viewer): ConsentsOfSchoolType | null {
    return this.consents.ofSchool(viewer, school);
  }
}
