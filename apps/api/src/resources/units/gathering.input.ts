// What people send who put a resource into a collection.
import { Field, ID, InputType } from '@nestjs/graphql';
import { PART_REASON_LENGTH } from '@sixfold/domain';
import { IsOptional, IsUUID } from 'class-validator';
import { PlainWords } from '../../platform/graphql/plain-words.js';

@InputType()
export class GatherResourceInput {
  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;

  @Field(() => ID)
  @IsUUID()
  collectionId: string;

  @Field(() => ID)
  @IsUUID()
  resourceId: string;

  @Field(() => String, { nullable: true, description: 'Why it stands in it, in a line.' })
  @IsOptional()
  @PlainWords(PART_REASON_LENGTH)
  why: string | null = null;
}
