// What is shown of wishes to give a resource further, and what people send about them.
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  type Audience,
  REASON_LENGTH,
  type WiderAudience,
  widerAudiences,
  type WishAnswer,
  wishAnswers,
} from '@sixfold/domain';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { pageOf, PageArgs } from '../../platform/graphql/paging.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { AudienceEnum, ListedResourceType } from '../resource.type.js';
import type { WishRow } from './wishes.repository.js';

const WiderAudienceEnum = wordEnum<WiderAudience>(
  'WiderAudience',
  widerAudiences,
  'The circles beyond a network, about which its co-leaders decide.',
);
const WishAnswerEnum = wordEnum<WishAnswer>('WishAnswer', wishAnswers, 'How a wish to give something further ended.');

@ObjectType('ResourceWish', { description: 'That an author wishes to give a resource further than its network.' })
export class ResourceWishType {
  @Field(() => ID)
  id: string;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => Int, { description: 'The newest version when it was asked.' })
  version: number;

  @Field()
  askedByName: string;

  @Field()
  askedAt: Date;

  @Field(() => WishAnswerEnum, { nullable: true, description: 'Null while it waits.' })
  answer: WishAnswer | null;

  @Field(() => String, { nullable: true })
  answeredByName: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason: string | null;
}

@ObjectType('WaitingWish', { description: 'A wish that waits for a co-leader, and what it is about.' })
export class WaitingWishType {
  @Field(() => ID, { description: 'Of the wish.' })
  id: string;

  @Field(() => ResourceWishType)
  wish: ResourceWishType;

  @Field(() => ListedResourceType)
  resource: ListedResourceType;

  @Field({ description: 'Whether I may answer; nobody answers their own.' })
  canAnswer: boolean;
}

export const WaitingWishPage = pageOf(WaitingWishType, 'WaitingWishPage');

@ArgsType()
export class ResourcesWaitingArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;
}

@InputType()
export class AskForWiderInput {
  @Field(() => ID, { description: 'Of the resource.' })
  @IsUUID()
  id: string;

  @Field(() => WiderAudienceEnum)
  @IsIn(widerAudiences)
  audience: WiderAudience;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class AnswerWishInput {
  @Field(() => ID, { description: 'Of the wish.' })
  @IsUUID()
  id: string;

  @Field()
  @IsBoolean()
  approve: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in a line; needed to decline.' })
  @IsOptional()
  @PlainWords(REASON_LENGTH)
  reason: string | null = null;
}

@InputType()
export class TakeDownInput {
  @Field(() => ID, { description: 'Of the resource.' })
  @IsUUID()
  id: string;

  @Field({ description: 'Why, in a line; its author reads it.' })
  @PlainWords(REASON_LENGTH)
  reason: string;
}

export const toWishType = (row: WishRow): ResourceWishType => row;
