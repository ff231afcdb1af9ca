// How a person wants to be mailed, as they see it and as they change it.
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { HOLIDAYS, type MailWish, mailWishes } from '@sixfold/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { wordEnum } from '../graphql/word-enum.js';

const MailWishEnum = wordEnum(
  'MailWish',
  mailWishes,
  'How often one is mailed about what one is told: at once, in one mail a day or a week, or not at all.',
);

const LONGEST_TIME_ZONE = 60;
const TIME_OR_DAY = 10;

const HOLIDAY = { description: 'Days on which mail waits, the first and the last included.' };

@ObjectType('Holiday', HOLIDAY)
@InputType('HolidayInput', HOLIDAY)
export class HolidayType {
  @Field({ description: 'The first day, as `2026-12-21`.' })
  @IsString()
  @MaxLength(TIME_OR_DAY)
  from: string;

  @Field({ description: 'The last day.' })
  @IsString()
  @MaxLength(TIME_OR_DAY)
  until: string;
}

@ObjectType('NoticeSettingsOfNetwork', { description: 'How I want to be mailed about one of my networks.' })
export class NetworkSettingsType {
  @Field(() => ID)
  networkId: string;

  @Field()
  networkName: string;

  @Field(() => MailWishEnum, { nullable: true, description: 'Null: as for all the rest.' })
  mail: MailWish | null;
}

@ArgsType()
@ObjectType({ isAbstract: true })
export class AttentionArgs {
  @Field(() => MailWishEnum)
  @IsIn(mailWishes)
  mail: MailWish;

  @Field(() => String, { nullable: true, description: 'Mail waits from this time of day, as `18:00`; null for never.' })
  @IsOptional()
  @IsString()
  @MaxLength(TIME_OR_DAY)
  quietFrom: string | null = null;

  @Field(() => String, { nullable: true, description: 'Mail goes again from this time of day.' })
  @IsOptional()
  @IsString()
  @MaxLength(TIME_OR_DAY)
  quietUntil: string | null = null;

  @Field({ description: 'Whether mail waits on Saturdays and Sundays.' })
  @IsBoolean()
  quietWeekends: boolean;

  @Field(() => String, { nullable: true, description: 'An IANA name; null for that of the language.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TIME_ZONE)
  timeZone: string | null = null;

  @Field(() => [HolidayType], { description: 'Days on which mail waits.' })
  @IsArray()
  @ArrayMaxSize(HOLIDAYS.most)
  @ValidateNested({ each: true })
  @Type(() => HolidayType)
  holidays: HolidayType[];
}

@ObjectType('NoticeSettings', { description: 'How the person who asks wants to be mailed.' })
export class NoticeSettingsType extends AttentionArgs {
  @Field(() => [NetworkSettingsType], { description: 'My networks, by name.' })
  networks: NetworkSettingsType[];
}

@ArgsType()
export class NetworkWishArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => MailWishEnum, { nullable: true, description: 'Null: as for all the rest.' })
  @IsOptional()
  @IsIn(mailWishes)
  mail: MailWish | null = null;
}
