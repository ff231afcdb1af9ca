// What people send to the room of networks.
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { isEmail } from '@sixfold/domain';
import { type Language, languages } from '@sixfold/words';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, ValidateBy } from 'class-validator';

/** Far above every rule's limit: the rules answer in words, this only keeps floods out. */
export const ANY_TEXT = { least: 0, most: 5_000 } as const;

export const clientKey = { description: 'A UUID made by the client: the same key again is the same thing again.' };

@InputType({ description: 'A network to be formed, with its founder’s own school: of a programme, or informal.' })
export class StartNetworkInput {
  @Field(() => ID, { nullable: true, description: 'Of a programme network.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day of an informal network, as YYYY-MM-DD.' })
  @IsOptional()
  @IsString()
  endsOn?: string | null;

  @Field(() => ID, { description: 'The school at which the founder works.' })
  @IsUUID()
  organisationId: string;

  @Field()
  @PlainWords(ANY_TEXT)
  name: string;

  @Field()
  @PlainWords(ANY_TEXT)
  purpose: string;

  @Field({ description: 'May still be empty; activation asks for it.' })
  @PlainWords(ANY_TEXT)
  learningFocus: string;

  @Field(() => String, { description: 'en, da or sv: the language in which the network works.' })
  @IsIn(languages)
  language: Language;

  @Field(() => ID, clientKey)
  @IsUUID()
  clientKey: string;
}

@InputType()
export class ChangeNetworkInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field()
  @PlainWords(ANY_TEXT)
  name: string;

  @Field()
  @PlainWords(ANY_TEXT)
  purpose: string;

  @Field()
  @PlainWords(ANY_TEXT)
  learningFocus: string;

  @Field(() => String, { nullable: true, description: 'Why the focus changes; needed once the network is at work.' })
  @IsOptional()
  @PlainWords(ANY_TEXT)
  focusReason?: string | null;
}

@InputType()
export class ProposeSchoolInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => ID)
  @IsUUID()
  organisationId: string;

  @Field(() => ID, clientKey)
  @IsUUID()
  clientKey: string;
}

@InputType()
export class AnswerProposalInput {
  @Field(() => ID)
  @IsUUID()
  proposalId: string;

  @Field()
  @IsBoolean()
  accept: boolean;

  @Field(() => String, { nullable: true, description: 'Needed to decline: shown to the co-leaders.' })
  @IsOptional()
  @PlainWords(ANY_TEXT)
  reason?: string | null;
}

@InputType()
export class InviteFirstCoordinatorInput {
  @Field(() => ID)
  @IsUUID()
  proposalId: string;

  @Field()
  @ValidateBy({ name: 'isEmail', validator: { validate: (value) => typeof value === 'string' && isEmail(value) } })
  email: string;
}

@InputType()
export class CloseNetworkInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field({ description: 'For everybody who reads the network later.' })
  @PlainWords(ANY_TEXT)
  reason: string;
}

@ArgsType()
export class GoOnUntilArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field({ description: 'The last day, as YYYY-MM-DD.' })
  @IsString()
  endsOn: string;
}

@ArgsType()
export class JoinProgrammeArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => ID)
  @IsUUID()
  programmeId: string;
}
