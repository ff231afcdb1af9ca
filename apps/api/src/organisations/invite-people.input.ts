// What somebody sends who invites people to an organisation: a list of addresses, each with a role where one is known.
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { type AffiliationRole, affiliationRoles, PEOPLE_TO_INVITE_MOST } from '@sixfold/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { RoleEnum } from './affiliation.type.js';

/** Longer than any address: what cannot be read as one is told so line by line. */
const LINE = { least: 0, most: 320 } as const;

@InputType({ description: 'One line of a list of people to invite.' })
export class PersonToInviteInput {
  @Field({ description: 'As it was written; what cannot be read as an address is told so.' })
  @PlainWords(LINE)
  email: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Null where none is said: a member of staff.' })
  @IsOptional()
  @IsIn(affiliationRoles)
  role: AffiliationRole | null = null;
}

@ArgsType()
export class PeopleToInviteArgs {
  @Field(() => ID)
  @IsUUID()
  organisationId: string;

  @Field(() => [PersonToInviteInput], { description: `At most ${PEOPLE_TO_INVITE_MOST}.` })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(PEOPLE_TO_INVITE_MOST)
  @ValidateNested({ each: true })
  @Type(() => PersonToInviteInput)
  people: PersonToInviteInput[];
}

@ArgsType()
export class InvitePeopleArgs extends PeopleToInviteArgs {
  @Field(() => ID, { description: 'Made by the client; the same key again sends nothing twice.' })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class OfOrganisationArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  organisationId: string;
}

@ArgsType()
export class PeopleAtArgs extends OfOrganisationArgs {
  @Field({ defaultValue: false, description: 'Those whose tie has ended, instead of those who are here.' })
  @IsBoolean()
  formerly: boolean;
}
