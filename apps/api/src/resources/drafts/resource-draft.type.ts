// A draft of a resource of one's own, and what is told to keep it.
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RESOURCE_DRAFT_LENGTH } from '@sixfold/domain';
import { IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { DraftRevision } from '../../platform/drafts/draft-revision.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';

const FORM = 'The form as the client wrote it; its writer alone reads it again.';
const VERSION = 'Of the resource, with which it was begun; null for one that is made anew.';

@ObjectType('ResourceDraft', { description: 'A resource that I was writing, on whichever device.' })
export class ResourceDraftType {
  @Field({ description: FORM })
  form: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  version: number | null;

  @Field(() => Int, { description: 'Of the latest saving; told again with the next one.' })
  revision: number;

  @Field()
  savedAt: Date;
}

@ArgsType()
export class ResourceDraftArgs {
  @Field(() => ID, { nullable: true, description: 'That is changed; null for one that is made anew.' })
  @IsOptional()
  @IsUUID()
  resourceId: string | null = null;
}

@InputType()
export class KeepResourceDraftInput {
  @Field(() => ID, { nullable: true, description: 'That is changed; null for one that is made anew.' })
  @IsOptional()
  @IsUUID()
  resourceId: string | null = null;

  @Field(() => String, { nullable: true, description: `${FORM} Null takes the draft away.` })
  @IsOptional()
  @PlainWords({ least: 2, most: RESOURCE_DRAFT_LENGTH })
  form: string | null = null;

  @Field(() => Int, { nullable: true, description: VERSION })
  @IsOptional()
  @IsInt()
  @Min(1)
  version: number | null = null;

  @DraftRevision()
  revision: number;
}
