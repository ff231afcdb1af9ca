// What is shown of how a resource was used in class, and what its teachers send about that.
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { USE_LENGTHS, USE_NOTES_MOST } from '@sixfold/domain';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { PlainWords } from '../../platform/graphql/plain-words.js';

const A_DAY_LENGTH = 10;

@ObjectType('SchoolUse', { description: 'A school in which a resource was taught.' })
export class SchoolUseType {
  @Field(() => ID)
  organisationId: string;

  @Field()
  name: string;

  @Field(() => Int)
  times: number;
}

@ObjectType('UseNote', { description: 'How it went when somebody taught a resource.' })
export class UseNoteType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  personId: string;

  @Field()
  personName: string;

  @Field({ description: 'Where it was taught.' })
  organisationName: string;

  @Field()
  className: string;

  @Field({ description: 'As 2026-11-23.' })
  taughtOn: string;

  @Field()
  how: string;

  @Field({ description: 'May be empty.' })
  wouldChange: string;
}

@ObjectType('ResourceUses', { description: 'How a resource was used in class.' })
export class ResourceUsesType {
  @Field(() => ID, { description: 'Of the resource.' })
  id: string;

  @Field(() => [SchoolUseType])
  schools: readonly SchoolUseType[];

  @Field(() => [UseNoteType], {
    description: `The newest ${USE_NOTES_MOST}: to the author of the resource all, to others their own.`,
  })
  notes: readonly UseNoteType[];
}

@ObjectType('LoggedUse', { description: 'What was just logged, beside all that was before.' })
export class LoggedUseType {
  @Field(() => ID)
  id: string;

  @Field(() => ResourceUsesType)
  uses: ResourceUsesType;
}

@InputType()
export class LogUseInput {
  @Field(() => ID)
  @IsUUID()
  resourceId: string;

  @Field(() => ID, { description: 'Where it was taught: one of my organisations.' })
  @IsUUID()
  organisationId: string;

  @Field({ description: 'What the class is called; never who is in it.' })
  @PlainWords(USE_LENGTHS.className)
  className: string;

  @Field({ description: 'As 2026-11-23: today at the latest.' })
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  taughtOn: string;

  @Field({ description: 'How it went.' })
  @PlainWords(USE_LENGTHS.how)
  how: string;

  @Field({ defaultValue: '', description: 'What one would change; may be empty.' })
  @PlainWords(USE_LENGTHS.wouldChange)
  wouldChange: string;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class ResourceIdArgs {
  @Field(() => ID)
  @IsUUID()
  resourceId: string;
}
