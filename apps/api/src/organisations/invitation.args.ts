// What the holder of an invitation's link sends.
import { ArgsType, Field } from '@nestjs/graphql';
import { PASSWORD_LONGEST, PERSON_NAME_LONGEST } from '@sixfold/domain';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const SECRET_LONGEST = 200;

@ArgsType()
export class InvitationArgs {
  @Field({ description: "The secret of the mail's link." })
  @IsString()
  @MaxLength(SECRET_LONGEST)
  token: string;
}

@ArgsType()
export class AcceptInvitationArgs extends InvitationArgs {
  @Field(() => String, { nullable: true, description: 'Needed from someone without an account.' })
  @IsOptional()
  @IsString()
  @MaxLength(PERSON_NAME_LONGEST)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed from someone without an account.' })
  @IsOptional()
  @IsString()
  // A character may be two code units; the rule itself counts characters and answers in words.
  @MaxLength(2 * PASSWORD_LONGEST)
  password?: string | null;
}
