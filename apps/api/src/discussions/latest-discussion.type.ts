// What the home page shows of a discussion: where it stands, and who wrote in it last.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import type { LatestDiscussionRow } from './latest-discussions.repository.js';
import { PostAuthorType } from './post.type.js';

/** More than anyone can see at one look. */
const MOST = 20;

@ObjectType('LatestDiscussion', { description: 'A discussion in which somebody wrote lately.' })
export class LatestDiscussionType {
  @Field(() => ID, { description: 'Of the discussion.' })
  id: string;

  @Field()
  title: string;

  @Field({ description: 'The language it was started in: en, da or sv.' })
  language: string;

  @Field(() => ID)
  groupId: string;

  @Field()
  groupName: string;

  @Field(() => ID)
  networkId: string;

  @Field()
  networkName: string;

  @Field()
  lastPostAt: Date;

  @Field(() => PostAuthorType, { description: 'Who wrote last.' })
  lastPostBy: PostAuthorType;

  @Field(() => Int, { description: 'How many posts of others are new to me, 100 at the most.' })
  unread: number;
}

@ArgsType()
export class LatestDiscussionsArgs {
  @Field(() => Int, { defaultValue: 5, description: `How many at the most, 1 to ${MOST}.` })
  @Min(1)
  @Max(MOST)
  first: number;
}

export const toLatestDiscussionType = ({
  authorId,
  authorName,
  authorOrganisation,
  authorLeft,
  ...discussion
}: LatestDiscussionRow): LatestDiscussionType => ({
  ...discussion,
  lastPostBy: { id: authorId, name: authorName, organisationName: authorOrganisation, formerly: authorLeft },
});
