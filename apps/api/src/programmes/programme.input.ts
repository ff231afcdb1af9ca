// What people send to the room of programmes.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { currencies, type Currency, isEmail } from '@sixfold/domain';
import { IsIn, IsInt, IsUUID, ValidateBy } from 'class-validator';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { CurrencyEnum } from './programme.type.js';

/** Far above every rule's limit: the rules answer in words, this only keeps floods out. */
const ANY_TEXT = { least: 0, most: 5_000 } as const;

@InputType()
class ProgrammeWordsInput {
  @Field()
  @PlainWords(ANY_TEXT)
  name: string;

  @Field({ description: 'What it is for and for whom; may be empty.' })
  @PlainWords(ANY_TEXT)
  scope: string;

  @Field(() => String, { description: 'First day, as YYYY-MM-DD.' })
  @PlainWords(ANY_TEXT)
  startsOn: string;

  @Field(() => String, { description: 'Last day, as YYYY-MM-DD.' })
  @PlainWords(ANY_TEXT)
  endsOn: string;

  @Field(() => CurrencyEnum)
  @IsIn(currencies)
  currency: Currency;

  @Field(() => Int, { description: 'For one network and year, in whole units of the currency.' })
  @IsInt()
  yearlyCeiling: number;
}

@InputType()
export class CreateProgrammeInput extends ProgrammeWordsInput {
  @Field(() => ID, { description: 'A UUID made by the client: the same key again is the same thing again.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class ChangeProgrammeInput extends ProgrammeWordsInput {
  @Field(() => ID)
  @IsUUID()
  programmeId: string;
}

@InputType()
export class AppointFacilitatorInput {
  @Field(() => ID)
  @IsUUID()
  programmeId: string;

  @Field({ description: 'The address with which the person signs in.' })
  @ValidateBy({ name: 'isEmail', validator: { validate: (value) => typeof value === 'string' && isEmail(value) } })
  email: string;
}
