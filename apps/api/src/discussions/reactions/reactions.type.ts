// How one reacts to a post, and what is shown of those who did.
import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import { type ReactionKind, reactionKinds } from '@sixfold/domain';
import { IsBoolean, IsIn } from 'class-validator';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { PostAuthorType, ReactionKindEnum } from '../post.type.js';
import type { ReactionRow } from './reactions.repository.js';

@ArgsType()
export class ReactArgs extends IdArgs {
  @Field(() => ReactionKindEnum)
  @IsIn(reactionKinds)
  kind: ReactionKind;

  @Field({ description: 'False to take it back.' })
  @IsBoolean()
  isGiven: boolean;
}

@ObjectType('Reaction', { description: 'Who reacted to a post in one way.' })
export class ReactionType {
  @Field(() => ReactionKindEnum)
  kind: ReactionKind;

  @Field(() => PostAuthorType)
  by: PostAuthorType;
}

export const toReactionType = ({ kind, personId: id, name, organisationName }: ReactionRow): ReactionType => ({
  kind,
  by: { id, name, organisationName, formerly: false },
});
