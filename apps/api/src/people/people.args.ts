// What people send to the door.
import { ArgsType, Field } from '@nestjs/graphql';
import { type Appearance, appearances, EMAIL_LONGEST, PASSWORD_LONGEST, PERSON_NAME_LONGEST } from '@sixfold/domain';
import { type Language, languages } from '@sixfold/words';
import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { AppearanceEnum } from './me.type.js';

/** A character may be two code units; the rule itself counts characters and answers in words. */
const MOST_CODE_UNITS = 2 * PASSWORD_LONGEST + 2;
const LONGEST_TOKEN = 100;

@ArgsType()
export class EmailArgs {
  @Field()
  @IsString()
  @MaxLength(EMAIL_LONGEST)
  email: string;
}

@ArgsType()
export class SignInArgs extends EmailArgs {
  @Field()
  @IsString()
  @MaxLength(MOST_CODE_UNITS)
  password: string;
}

@ArgsType()
export class NewPasswordArgs {
  @Field({ description: 'The secret of the link.' })
  @IsString()
  @MaxLength(LONGEST_TOKEN)
  token: string;

  @Field({ description: 'The password to be.' })
  @IsString()
  @MaxLength(MOST_CODE_UNITS)
  password: string;
}

@ArgsType()
export class AdministratorLinkArgs extends NewPasswordArgs {
  @Field()
  @IsString()
  @MaxLength(PERSON_NAME_LONGEST)
  name: string;
}

@ArgsType()
export class SettingsArgs {
  @Field()
  @IsString()
  @MaxLength(PERSON_NAME_LONGEST)
  name: string;

  @Field(() => String, { description: 'en, da or sv.' })
  @IsIn(languages)
  language: Language;

  @Field(() => AppearanceEnum)
  @IsIn(appearances)
  appearance: Appearance;
}

@ArgsType()
export class PresenceArgs {
  @Field()
  @IsBoolean()
  isShown: boolean;
}

@ArgsType()
export class ChangePasswordArgs {
  @Field({ description: 'The present password.' })
  @IsString()
  @MaxLength(MOST_CODE_UNITS)
  current: string;

  @Field({ description: 'The password to be.' })
  @IsString()
  @MaxLength(MOST_CODE_UNITS)
  next: string;
}
