// What people send about a weekly letter.
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import {
  ANNOUNCEMENT_TITLE_LENGTH,
  ANNOUNCEMENT_WORDS_LENGTH,
  isInsidePath,
  type Weekday,
  weekdays,
} from '@sixfold/domain';
import { IsBoolean, IsIn, IsOptional, IsUUID, MaxLength, ValidateBy } from 'class-validator';
import { PageArgs } from '../../platform/graphql/paging.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { WeekdayEnum } from './letter.type.js';

const LONGEST_PATH = 500;

const IsInsidePath = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInsidePath',
    validator: { validate: (value) => typeof value === 'string' && isInsidePath(value) },
  });

@InputType({ isAbstract: true })
abstract class AnnouncementInput {
  @Field()
  @PlainWords(ANNOUNCEMENT_TITLE_LENGTH)
  title: string;

  @Field({ description: 'A few sentences.' })
  @PlainWords(ANNOUNCEMENT_WORDS_LENGTH)
  words: string;

  @Field(() => String, { nullable: true, description: 'The path of a page of Sixfold.' })
  @IsOptional()
  @MaxLength(LONGEST_PATH)
  @IsInsidePath()
  path: string | null = null;
}

@InputType()
export class SuggestAnnouncementInput extends AnnouncementInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => ID, { description: 'A UUID made by the client: the same key again is the same thing again.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class ChangeAnnouncementInput extends AnnouncementInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class SetLetterDayInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => WeekdayEnum, { nullable: true, description: 'Null: no letter goes out.' })
  @IsOptional()
  @IsIn(weekdays)
  weekday: Weekday | null = null;
}

@InputType()
export class ReceiveLetterInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field()
  @IsBoolean()
  receives: boolean;
}

@ArgsType()
export class SentLettersArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;
}
