// What is shown of a pupil's consents: to whoever works at the school whether they hold, to whoever keeps them how it knows.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canReadConsents,
  canRecordConsent,
  canWithdrawConsent,
  consentCover,
  type ConsentGiver,
  type ConsentPurpose,
  consentPurposes,
  type ConsentStanding,
  consentStandings,
  holdsOn,
} from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { pageOf } from '../platform/graphql/paging.js';
import { RichTextScalar } from '../platform/graphql/rich-text.scalar.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { ConsentGiverEnum, ConsentPurposeEnum } from './consent.input.js';
import type { ConsentRow, PupilRow } from './consents.repository.js';

const ConsentStandingEnum = wordEnum(
  'ConsentStanding',
  consentStandings,
  'Whether all that is needed is given; otherwise what stands in the way first.',
);

@ObjectType('GivenConsent', { description: 'One consent, as the school recorded it.' })
export class GivenConsentType {
  @Field(() => ID)
  id: string;

  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => ConsentGiverEnum)
  giver: ConsentGiver;

  @Field({ description: 'As YYYY-MM-DD.' })
  givenOn: string;

  @Field({ description: 'The last day on which it holds, as YYYY-MM-DD.' })
  until: string;

  @Field({ description: 'Whether it holds today.' })
  holds: boolean;

  @Field(() => RichTextScalar, { description: 'How the school knows.' })
  evidence: RichTextDocument;

  @Field()
  recordedByName: string;

  @Field(() => Date, { nullable: true })
  withdrawnAt: Date | null;

  @Field(() => String, { nullable: true })
  withdrawnByName: string | null;

  @Field(() => String, { nullable: true, description: 'Null where no reason was given.' })
  withdrawnBecause: string | null;
}

@ObjectType('ConsentForPurpose', { description: 'How a pupil’s consents stand for one purpose.' })
export class ConsentForPurposeType {
  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => ConsentStandingEnum)
  standing: ConsentStanding;

  @Field(() => [ConsentGiverEnum], { description: 'Whose consent does not hold; none when all is given.' })
  missing: readonly ConsentGiver[];

  @Field(() => String, { nullable: true, description: 'The last day on which all of it holds, as YYYY-MM-DD.' })
  until: string | null;

  @Field({ description: 'Whether the consent of anybody holds, so that there is something to withdraw.' })
  isHeldByAnybody: boolean;
}

@ObjectType('ConsentPupil', { description: 'A pupil of a school, and what of theirs may be published.' })
export class ConsentPupilType {
  @Field(() => ID)
  id: string;

  @Field()
  firstName: string;

  @Field(() => Int, { description: 'By the age of its youngest pupils when the school year begins.' })
  yearGroup: number;

  @Field({ description: 'Whether they are thirteen or older: then they give consent themselves.' })
  isThirteen: boolean;

  @Field({ description: 'Removed by the school; it can be undone for a quarter of an hour.' })
  isRemoved: boolean;

  @Field(() => [ConsentForPurposeType], { description: 'For each purpose, always in the same order.' })
  purposes: readonly ConsentForPurposeType[];
}

export const ConsentPupilPage = pageOf(ConsentPupilType, 'ConsentPupilPage');

@ObjectType('ConsentsCan', { description: 'What the person who asks can do with the consents of a school.' })
export class ConsentsCanType {
  @Field({ description: 'See who gave what, when, and how the school knows.' })
  read: boolean;

  @Field({ description: 'Record consents, correct and remove pupils.' })
  record: boolean;

  @Field()
  withdraw: boolean;
}

@ObjectType('ConsentsOfSchool', { description: 'How a school keeps the consents of its pupils.' })
export class ConsentsOfSchoolType {
  @Field({ description: 'There, as YYYY-MM-DD.' })
  today: string;

  @Field({ description: 'The last day of the school year there, as YYYY-MM-DD.' })
  schoolYearEndsOn: string;

  @Field(() => ConsentsCanType)
  can: ConsentsCanType;
}

export const consentsCan = (actor: Actor, organisationId: string): ConsentsCanType => ({
  read: canReadConsents(actor, organisationId).allowed,
  record: canRecordConsent(actor, organisationId).allowed,
  withdraw: canWithdrawConsent(actor, organisationId).allowed,
});

/** `today` is the school's, as YYYY-MM-DD. */
export function toConsentPupilType(pupil: PupilRow, today: string): ConsentPupilType {
  const { id, firstName, yearGroup, isThirteen, removedAt, consents } = pupil;
  return {
    ...{ id, firstName, yearGroup, isThirteen, isRemoved: removedAt !== null },
    purposes: consentPurposes.map((purpose) => ({
      purpose,
      ...consentCover(isThirteen, consents, purpose, today),
      isHeldByAnybody: consents.some((given) => given.purpose === purpose && holdsOn(given, today)),
    })),
  };
}

export const toGivenConsentType = (given: ConsentRow, today: string): GivenConsentType => ({
  ...given,
  holds: holdsOn(given, today),
});
