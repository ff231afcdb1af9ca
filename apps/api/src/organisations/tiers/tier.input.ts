// What one says of who belongs to what.
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { SEARCH_LONGEST } from '@sixfold/domain';
import { IsBoolean, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageArgs } from '../../platform/graphql/paging.js';

const A_DAY_LENGTH = 10;

@InputType({ description: 'An organisation that belongs to a consortium or a supplier from now on.' })
export class AddMemberInput {
  @Field(() => ID, { description: 'The consortium or supplier.' })
  @IsUUID()
  tierId: string;

  @Field(() => ID)
  @IsUUID()
  organisationId: string;

  @Field({ description: 'First day, as YYYY-MM-DD: today or earlier.' })
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  since: string;

  @Field(() => ID, { description: 'A UUID made by the client: the same key again is the same tie again.' })
  @IsUUID()
  clientKey: string;
}

@InputType({ description: 'The end of a tie, or of a consortium.' })
export class EndingInput {
  @Field(() => ID, { description: 'Of the tie, or of the consortium.' })
  @IsUUID()
  id: string;

  @Field({ description: 'Last day, as YYYY-MM-DD: today or earlier.' })
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  until: string;
}

@ArgsType()
export class MembersOfArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  organisationId: string;

  @Field({ defaultValue: '', description: 'Words of a member or its place.' })
  @IsString()
  @MaxLength(SEARCH_LONGEST)
  words: string;

  @Field({ defaultValue: false, description: 'Those that belonged to it before, in place of those that do.' })
  @IsBoolean()
  former: boolean;
}
