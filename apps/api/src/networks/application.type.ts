// A school's wish to come into a network as the school sees it, and what people send about it.
import { ArgsType, Field, HideField, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { MembershipState } from '@sixfold/domain';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { PlainWords } from '../platform/graphql/plain-words.js';
import type { ApplicationRow } from './applications.repository.js';
import { ANY_TEXT, clientKey } from './network.input.js';
import { MembershipStateEnum } from './network-school.type.js';

@ObjectType('Application', { description: 'A school’s wish to come into a network, as the school sees it.' })
export class ApplicationType {
  @Field(() => ID)
  id: string;

  @Field(() => MembershipStateEnum)
  state: MembershipState;

  @Field({ description: 'The school’s own words.' })
  words: string;

  @Field()
  appliedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why the network said no, if it did.' })
  reason: string | null;

  @Field(() => ID)
  networkId: string;

  @HideField()
  organisationId: string;
}

@InputType()
export class ApplyInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => ID, { description: 'The school for which one answers.' })
  @IsUUID()
  organisationId: string;

  @Field({ description: 'A few words to the co-leaders.' })
  @PlainWords(ANY_TEXT)
  words: string;

  @Field(() => ID, clientKey)
  @IsUUID()
  clientKey: string;
}

@InputType()
export class AnswerApplicationInput {
  @Field(() => ID)
  @IsUUID()
  applicationId: string;

  @Field()
  @IsBoolean()
  accept: boolean;

  @Field(() => String, { nullable: true, description: 'Needed to say no: shown to the school.' })
  @IsOptional()
  @PlainWords(ANY_TEXT)
  reason?: string | null;
}

@ArgsType()
export class TakeNewSchoolsArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field()
  @IsBoolean()
  takes: boolean;
}

export const toApplicationType = ({
  id,
  state,
  application,
  askedAt,
  declineReason,
  networkId,
  organisationId,
}: ApplicationRow): ApplicationType => ({
  id,
  state,
  words: application,
  appliedAt: askedAt,
  reason: declineReason,
  networkId,
  organisationId,
});
