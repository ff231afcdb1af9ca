// Somebody whom one may name, and how one asks for them.
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PlainWords } from '../../platform/graphql/plain-words.js';

const NAME_MOST = 60;

@ObjectType('PersonToMention', { description: 'Somebody who reads what is written in the group.' })
export class PersonToMentionType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  organisationName: string;
}

@ArgsType()
export class PeopleToMentionArgs {
  @Field(() => ID)
  @IsUUID()
  groupId: string;

  @Field({ description: 'With what one of their names begins.' })
  @PlainWords({ least: 0, most: NAME_MOST })
  starting: string;
}
