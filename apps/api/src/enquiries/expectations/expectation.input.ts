// What people send about hunches and changes.
import { Field, ID, InputType } from '@nestjs/graphql';
import { ENQUIRY_LENGTHS, type ExpectationKind, expectationKinds, type Outcome, outcomes } from '@sixfold/domain';
import { IsIn, IsUUID } from 'class-validator';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { ExpectationKindEnum, OutcomeEnum } from '../enquiry.type.js';

@InputType()
export class RecordExpectationInput {
  @Field(() => ID)
  @IsUUID()
  enquiryId: string;

  @Field(() => ExpectationKindEnum)
  @IsIn(expectationKinds)
  kind: ExpectationKind;

  @Field({ description: 'What we believe is going on, or what we try.' })
  @PlainWords(ENQUIRY_LENGTHS.expectation)
  words: string;

  @Field({ description: 'What we expect to see.' })
  @PlainWords(ENQUIRY_LENGTHS.expectation)
  expected: string;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class AnswerExpectationInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => OutcomeEnum)
  @IsIn(outcomes)
  outcome: Outcome;

  @Field()
  @PlainWords(ENQUIRY_LENGTHS.happened)
  happened: string;
}
