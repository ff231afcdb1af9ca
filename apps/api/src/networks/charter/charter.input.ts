// What people send about a charter.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Reading } from '@sixfold/rich-text';
import { Allow, IsInt, IsUUID, Min } from 'class-validator';
import { RichTextScalar } from '../../platform/graphql/rich-text.scalar.js';

@InputType()
export class SaveCharterDraftInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => RichTextScalar)
  @Allow()
  body: Reading;

  @Field(() => Int, { description: 'Of the draft that was read; 0 while there is none.' })
  @IsInt()
  @Min(0)
  revision: number;
}

@InputType()
export class PublishCharterInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => Int, { description: 'Of the draft that is to be published.' })
  @IsInt()
  @Min(1)
  revision: number;
}

@InputType()
export class AcceptCharterInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => ID, { description: 'The member organisation that I answer for.' })
  @IsUUID()
  organisationId: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  @Min(1)
  version: number;
}
